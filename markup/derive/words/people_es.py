"""Spanish words beside people's names: offices, occupations, kin, and what ends a phrase of them.

General knowledge: occupations and offices in both genders, of Spain and of Spanish America.
"""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        alero escolta base colega abad abadesa abogado abogada académico académica acusado acusada actor actriz acuarelista administrador administradora afilador
        agente agricultor agricultora alcalde alcaldesa alcaldes alumno alumna analista antropólogo antropóloga apicultor apicultora
        árbitro árbitra archivero archivera arqueólogo arqueóloga arquitecto arquitecta artesano artesana artista arzobispo asesor asesora
        astrónomo astrónoma astrofísico astrofísica atleta autor autora bailaor bailaora bailarín bailarina bibliotecario bibliotecaria
        biólogo bióloga bombero bombera campeón campeona canciller candidato candidata cantante cantaor cantaora capitán capitana cardenal
        catedrático catedrática central centrocampista científico científica ciclista cineasta cirujano cirujana climatólogo climatóloga
        cocinero cocinera colaborador colaboradora comandante comerciante comisario comisaria compositor compositora concejal concejala
        conductor conductora consejero consejera consejal conselleira conseller consellera conselleiro contable coordinador coordinadora
        coreógrafo coreógrafa coronel corresponsal cronista cura decano decana defensa defensor defensora delantero delantera delegado
        delegada demógrafo demógrafa dentista diputado diputada director directora dirigente diseñador diseñadora doctor doctora dramaturgo
        dramaturga dueño dueña ecologista ecólogo ecóloga economista editor editora embajador embajadora empresario empresaria encargado
        encargada enfermero enfermera entrenador entrenadora epidemiólogo epidemióloga escritor escritora escultor escultora especialista
        estudiante excontable exalcalde exalcaldesa exfutbolista exjugador exjugadora exministro exministra expresidente expresidenta
        experto experta extremo farmacéutico farmacéutica filósofo filósofa fiscal físico física fotógrafo fotógrafa fundador fundadora
        futbolista ganadero ganadera general geógrafo geógrafa geólogo geóloga gerente gobernador gobernadora goleador guarda guardia
        guardameta guionista hidrólogo hidróloga historiador historiadora humorista ilustrador ilustradora informático informática
        ingeniero ingeniera inspector inspectora intendente investigador investigadora jefe jefa jubilado jubilada juez jueza jugador
        jugadora jurista lateral lehendakari líder lingüista librero librera maestro maestra magistrado magistrada maquinista marinero
        matemático matemática mecánico mecánica médico médica microbiólogo microbióloga ministro ministra monja músico música nadador
        nadadora neurólogo neuróloga notario notaria novelista obispo obrero obrera oceanógrafo oceanógrafa oficial panadero panadera
        papa párroco pastor pastora patrón patrona pediatra periodista perito perita pescador pescadora piloto pianista pintor pintora
        pívot poeta poetisa policía político política ponente portavoz portero portera presentador presentadora presidente presidenta
        productor productora profesor profesora propietario propietaria procurador procuradora psicólogo psicóloga psiquiatra
        químico química rector rectora redactor redactora rey reina representante responsable sacerdote saxofonista secretario secretaria
        senador senadora sindicalista sociólogo socióloga socio socia soldado subdirector subdirectora técnico técnica teniente tenista
        terapeuta testigo torero trabajador trabajadora traductor traductora tesorero tesorera vecino vecina vendedor vendedora
        veterinario veterinaria vicealcalde vicealcaldesa viceministro viceministra vicepresidente vicepresidenta vicerrector
        vicerrectora violinista virólogo viróloga zoólogo zoóloga guitarrista dibujante taxista camarero camarera zapatero barquero
        preparador preparadora vocero vocera exconsejero exconsejera exdirector exdirectora exportavoz exconcejal exconcejala
        exdiputado exdiputada exsenador exsenadora directivo directiva exdirectivo ejecutivo ejecutiva ganador ganadora letrado
        letrada cofundador cofundadora ceo parlamentario parlamentaria exparlamentario eurodiputado eurodiputada timonel brigadier
        sargento cabo almirante contraalmirante comandanta mandatario mandataria regidor regidora colegiado colegiada azafato
        azafata crítico crítica frutero frutera afiladora tendero tendera percusionista baterista bajista chelista violonchelista
        rapero rapera repartidor repartidora estibador limpiador limpiadora cajero cajera reponedor auxiliar celador celadora
        cuidador cuidadora voluntario voluntaria activista cooperante arriero ordenanza conserje bedel socorrista monitor monitora
        guía taquillero acomodador tramoyista vicegobernador vicegobernadora exgobernador exgobernadora síndic síndico síndica integrante suboficial comisionado
        comisionada edil legislador legisladora urbanista
        """.split()
    ),
    kin=frozenset(
        """
        padre madre hijo hija hermano hermana esposo esposa marido mujer abuelo abuela nieto nieta tío tía sobrino sobrina primo prima suegro
        suegra yerno nuera cuñado cuñada pareja novio novia viudo viuda amigo amiga sucesor sucesora antecesor antecesora homólogo homóloga
        compañero compañera
        """.split()
    ),
    articles=frozenset("el la los las un una su sus mi tu nuestro nuestra este esta al del".split()),
    joining=frozenset("de del en a al para por la el los las y e su sus".split()),
    stops=frozenset(
        """
        es era fue son ha había han está estaba que quien cual donde cuando como pero o ni si no se le lo les con sin contra hasta desde entre
        sobre hacia según tras durante mediante él ella ellos ellas yo nosotros más muy ya también tampoco dijo afirmó aseguró este esta
        ese esa cuyo cuya porque aunque mientras
        """.split()
    ),
    openers=frozenset(
        """
        el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra
        él ella ellos ellas yo tú usted ustedes nosotros nadie alguien algo nada todo toda todos todas cada cualquier otro otra otros otras
        mucho muchos mucha muchas poco pocos varios varias algunos algunas ningún ninguna ambos que quien quién qué cuál cómo cuándo dónde
        cuánto por para con sin sobre entre desde hasta hacia según tras durante ante bajo contra mediante y o pero sino aunque porque pues
        como cuando donde mientras si no sí ni ya aún también tampoco además así entonces luego después antes ahora hoy ayer mañana siempre
        nunca jamás quizá quizás tal vez acaso incluso solo sólo apenas casi más menos muy tan tanto mejor peor preguntado preguntada
        uno dos tres cuatro cinco seis siete ocho nueve diez cien mil lunes martes miércoles jueves viernes sábado domingo enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre había hace hay es era fue son está ha han pregunta
        respuesta entrevista gobierno ayuntamiento congreso senado junta estado españa europa américa madrid dios navidad
        cae fue condenan vinieron estamos quedan ustedes agencia entretanto
        policía guardia fiscalía tribunal universidad
        """.split()
    ),
    before=frozenset(
        """
        ex exministro antiguo antigua entonces nuevo nueva joven viejo vieja primer primera segundo segunda gran célebre veterano veterana
        actual futuro futura principal mismo misma propio propia
        """.split()
    ),
    adjectives=frozenset(
        """
        primera primero segunda segundo tercera general municipal local nacional regional provincial autonómico autonómica adjunto adjunta defensor defensora socialista popular
        comunista conservador conservadora liberal delegado delegada técnico técnica deportivo deportiva artístico artística científico
        científica jefe mayor menor titular emérito emérita honorario honoraria federal estatal español española vasco vasca gallego
        gallega navarro navarra catalán catalana chileno chilena chino china ruso rusa suizo suiza belga griego griega
        financiero financiera valenciano valenciana
        """.split()
    ),
    adjective_endings=(
        "ista", "ano", "ana", "ino", "ina", "eño", "eña", "ense", "és", "esa", "al", "ico", "ica", "ivo", "iva", "ario", "aria",
        "uayo", "uaya", "án", "ana", "dor", "dora", "ado", "ada", "oso", "osa", "ente", "ante", "able", "ible", "il", "ar",
    ),
    role_endings=("ólogo", "óloga", "ógrafo", "ógrafa"),
    honorifics=frozenset("sr sra srta señor señora señorita don doña dr dra doctor doctora d profesor profesora".split()),
    state_offices=frozenset(
        "ministro ministra consejero consejera concejal concejala secretario secretaria viceministro viceministra viceconsejero".split()
    ),
    organizations=frozenset(
        """
        ceip ies
        universidad politécnica instituto colegio escuela academia museo teatro biblioteca ministerio ayuntamiento diputación junta gobierno
        congreso senado parlamento tribunal audiencia juzgado fiscalía policía guardia hospital clínica centro fundación asociación
        federación unión confederación sindicato partido movimiento comité comisión agencia oficina cámara banco sociedad grupo compañía
        empresa diario periódico radio televisión cadena editorial casa premio copa liga club real atlético deportivo estadio festival
        iglesia catedral isla monte lago río valle parque castillo calle avenida plaza puente estación aeropuerto cooperativa comunidad
        segunda primera división mayor san santa
        fc cf cb ud cd sd rcd ca sporting racing equipo plataforma observatorio consejo consejería secretaría ong gremio
        cofradía coordinadora caja bodegas concejo empresas fm bodega ejército armada marina
        """.split()
    )
    | {"guardia civil", "guardia urbana", "policía nacional", "policía local", "policía municipal", "policía foral", "protección civil", "cruz roja", "salvamento marítimo", "ministerio público"},
    copulas=frozenset("es era fue".split()),
    age=r"\s*(?:\((?:\d{1,3})(?: años)?\)|,\s*(?:de\s+)?\d{1,3}\s*años\b)",
    aged=frozenset(
        """
        jubilado jubilada mandatario mandataria dirigente edil interesado interesada estadounidense octogenario octogenaria nonagenario treintañero uruguayo uruguaya argentino argentina chileno chilena mexicano mexicana colombiano colombiana peruano peruana boliviano boliviana brasileño brasileña portugués portuguesa francés francesa italiano italiana alemán alemana inglés inglesa navarro navarra vasco vasca gallego gallega catalán catalana andaluz andaluza asturiano asturiana aragonés aragonesa madrileño madrileña sevillano sevillana valenciano valenciana canario canaria cántabro cántabra ecuatoriano venezolano venezolana cubano cubana paraguayo paraguaya serbio croata sueco sueca danés danesa holandés holandesa
        """.split()
    ),
    parties=frozenset(
        """
        vox podemos sumar bildu junts ciudadanos morena compromís
        """.split()
    ) | {"eh bildu", "más madrid", "partido popular", "izquierda unida", "partido socialista", "unidas podemos", "esquerra republicana", "coalición canaria", "frente amplio", "centro democrático", "convergencia social", "acción humanista", "teruel existe", "por andalucía"},
    employed=frozenset(
        """
        portavoz vocero vocera director directora fundador fundadora cofundador cofundadora gerente entrenador entrenadora delantero
        delantera jugador jugadora portero portera centrocampista lateral extremo defensa guardameta pívot base alero escolta piloto
        preparador preparadora técnico técnica capitán capitana analista economista dirigente militante dueño dueña ingeniero
        ingeniera inspector inspectora ceo delegado delegada vicepresidente vicepresidenta exportavoz exdirector exdirectora
        exentrenador exjugador exdirectivo directivo directiva responsable consejero corresponsal goleador secretario secretaria
        exconsejero representante ejecutivo ejecutiva
        """.split()
    ),
    unemployed=frozenset(
        """
        autor autora abogado abogada letrado letrada experto experta especialista campeón campeona ganador ganadora víctima cliente
        vecino vecina propietario propietaria testigo compositor compositora acusado acusada poeta pintor pintora doctor doctora
        crítico crítica viudo viuda
        """.split()
    ),
    local=frozenset(
        """
        alcalde alcaldesa exalcalde exalcaldesa vicealcalde gobernador gobernadora obispo arzobispo rey reina párroco vecino vecina
        presidente presidenta expresidente expresidenta estudiante intendente concejal concejala senador senadora
        """.split()
    ),
    of=frozenset(
        """
        de del
        """.split()
    ),
    sole=frozenset(
        """
        hacienda kremlin vaticano fiscalía greenpeace
        """.split()
    ),
    possessives=frozenset("su".split()),
    since=frozenset({"desde"}),
    firms=frozenset("empresa grupo firma bufete constructora consultora buque barco hotel restaurante marca start-up".split()),
    thing_endings=("ción", "sión", "dad", "miento", "ismo", "encia", "ancia", "ura", "anza", "idea", "frase", "medida", "cosa"),
    named_after=frozenset(
        "colegio instituto ceip ies hospital calle avenida plaza estadio teatro auditorio aeropuerto premio fundación barrio parque paseo".split()
    ),
    fields=frozenset(
        """
        costas tráfico deporte deportes turismo cultura educación sanidad vivienda transportes transporte comercio empleo
        industria energía pesca agricultura ganadería juventud igualdad urbanismo patrimonio emergencias salud interior justicia
        infraestructuras puertos minas aguas montes prisiones migraciones seguridad comunicación marketing operaciones finanzas
        personas recursos innovación investigación estudios programas ventas producción proyectos consumo tributos
        """.split()
    ),
    bodies=frozenset(
        """
        comisión comité consejo grupo tribunal audiencia fiscalía federación asociación sindicato unión observatorio laboratorio
        gremio cofradía cooperativa instituto agencia oficina cámara plataforma coordinadora colegio facultad escuela museo
        confederación diputación junta parlamento
        """.split()
    ),
    heading=frozenset("dirige dirigía preside presidía lidera lideraba".split()),
)  # fmt: skip
