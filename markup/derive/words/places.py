"""Countries, their adjectives, and well-known cities, states and regions in English: capitalised, but no people.

General knowledge, after the United Nations' list of member states and ISO 3166-1; in lower case, one word each
("New York" is known by its parts through the words beside a name).
"""

from __future__ import annotations

NATIONS = frozenset(
    """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi
    belarusian belgian beninese bolivian bosnian botswanan brazilian british bulgarian burmese cambodian cameroonian canadian chilean
    chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian
    ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean
    kosovar kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian luxembourgish malawian malaysian malian maltese
    mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani
    pakistani palestinian philippine panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese
    serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tunisian turkish
    turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab arabian
    lankan americans britons germans russians ukrainians israelis palestinians chinese iranians indians australians canadians europeans
    african-american latin latino hispanic caribbean nordic scandinavian balkan soviet jewish muslim christian catholic protestant
    hindu buddhist sikh islamic anglican orthodox californian texan londoner parisian indigenous aboriginal maori
    us u.s uk u.k eu u.n un usa uae
    """.split()
)
# Of these words those that name a state or a union as its own name does.
SHORT_NATIONS = frozenset("us u.s uk u.k eu u.n un usa uae".split())
# Of these words those that name organizations too.
UNIONS = frozenset("un u.n eu nato".split())
PLACES = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
    belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burundi cambodia cameroon canada chile
    china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland france
    gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
    italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
    mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau
    palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore
    slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia
    turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
    england scotland wales zealand gaza crimea donbas kurdistan tibet greenland catalonia bavaria siberia europe africa asia america oceania
    antarctica atlantic pacific mediterranean midwest brexit nato
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming carolina dakota hampshire jersey
    ontario quebec alberta manitoba saskatchewan newfoundland queensland tasmania victoria nsw
    london paris berlin madrid rome moscow beijing tokyo delhi mumbai kolkata chennai bangalore bengaluru hyderabad karachi lahore
    islamabad kabul tehran baghdad damascus beirut jerusalem tel-aviv cairo nairobi lagos abuja accra johannesburg pretoria durban
    cape-town windhoek harare lusaka kampala kigali addis khartoum tripoli tunis algiers rabat casablanca istanbul ankara athens
    sofia bucharest budapest vienna prague warsaw kyiv kiev kharkiv odesa lviv minsk vilnius riga tallinn helsinki stockholm oslo
    copenhagen amsterdam rotterdam brussels antwerp geneva zurich zürich bern munich münchen hamburg frankfurt cologne köln stuttgart
    düsseldorf leipzig dresden hannover lisbon porto barcelona valencia seville milan naples turin venice florence dublin belfast
    edinburgh glasgow cardiff manchester liverpool birmingham leeds sheffield bristol newcastle nottingham leicester coventry oxford
    cambridge brighton southampton portsmouth york york's chicago boston philadelphia detroit dallas houston austin seattle denver
    miami atlanta phoenix baltimore minneapolis pittsburgh cleveland cincinnati nashville memphis milwaukee portland sacramento
    oakland honolulu anchorage brooklyn manhattan queens bronx harlem hollywood broadway toronto montreal vancouver ottawa calgary
    edmonton winnipeg halifax mexico-city bogota bogotá lima quito caracas santiago havana buenos brasilia sydney melbourne brisbane
    perth adelaide canberra hobart auckland wellington christchurch manila jakarta bangkok hanoi saigon kuala seoul pyongyang busan
    osaka kyoto hiroshima shanghai guangzhou shenzhen wuhan hong-kong taipei macau dubai doha riyadh jeddah mecca abu muscat sanaa
    aleppo mosul rafah haifa ramallah silicon yorkshire kent essex sussex surrey cornwall devon norfolk suffolk cumbria
    dorset somerset wiltshire lancashire derbyshire mariupol donetsk luhansk kherson zaporizhzhia davos
    """.split()
)
# What a nation's adjective is said of: the names that an English article may give the country elsewhere.
COUNTRIES = {
    adjective: tuple(names)
    for adjective, *names in map(
        str.split,
        """
        afghan afghanistan, african africa, albanian albania, algerian algeria, american us u.s usa america, angolan angola,
        argentine argentina, argentinian argentina, armenian armenia, australian australia, austrian austria, azerbaijani azerbaijan,
        bahraini bahrain, bangladeshi bangladesh, belarusian belarus, belgian belgium, beninese benin, bolivian bolivia, bosnian bosnia,
        botswanan botswana, brazilian brazil, british uk u.k britain, bulgarian bulgaria, burmese myanmar, cambodian cambodia,
        cameroonian cameroon, canadian canada, chilean chile, chinese china, colombian colombia, congolese congo, croatian croatia,
        cuban cuba, cypriot cyprus, czech czechia, danish denmark, dutch netherlands, ecuadorian ecuador, egyptian egypt, emirati uae, eritrean eritrea,
        estonian estonia, ethiopian ethiopia, filipino philippines, finnish finland, french france, gambian gambia, georgian georgia,
        german germany, ghanaian ghana, greek greece, guatemalan guatemala, guinean guinea, guyanese guyana, haitian haiti,
        honduran honduras, hungarian hungary, icelandic iceland, indian india, indonesian indonesia, iranian iran, iraqi iraq, irish ireland,
        israeli israel, italian italy, jamaican jamaica, japanese japan, jordanian jordan, kazakh kazakhstan, kenyan kenya, korean korea,
        kosovar kosovo, kuwaiti kuwait, kyrgyz kyrgyzstan, laotian laos, latvian latvia, lebanese lebanon, liberian liberia, libyan libya,
        lithuanian lithuania, malawian malawi, malaysian malaysia, malian mali, maltese malta, mauritian mauritius, mexican mexico,
        moldovan moldova, mongolian mongolia, montenegrin montenegro, moroccan morocco, mozambican mozambique, namibian namibia,
        nepalese nepal, nepali nepal, nicaraguan nicaragua, nigerian nigeria, norwegian norway, omani oman, pakistani pakistan,
        palestinian palestine, panamanian panama, paraguayan paraguay, peruvian peru, philippine philippines, polish poland,
        portuguese portugal, qatari qatar, romanian romania, russian russia, rwandan rwanda, scottish scotland, senegalese senegal,
        serbian serbia, singaporean singapore, slovak slovakia, slovenian slovenia, somali somalia, spanish spain, lankan lanka, sudanese sudan,
        swedish sweden, swiss switzerland, syrian syria, taiwanese taiwan, tajik tajikistan, tanzanian tanzania, thai thailand,
        tunisian tunisia, turkish turkey türkiye, turkmen turkmenistan, ugandan uganda, ukrainian ukraine, uruguayan uruguay,
        uzbek uzbekistan, venezuelan venezuela, vietnamese vietnam, welsh wales, yemeni yemen, zambian zambia, zimbabwean zimbabwe
        """.split(","),
    )
}
# The names of the countries in one word, or their last word.
COUNTRY_NAMES = (frozenset(name for names in COUNTRIES.values() for name in names) - {"africa", "america"}) | {
    "england",
    "zealand",
}
# How the names of countries end that a team or a government is of.
COUNTRIES_AS_PRINTED = (
    *(f" {name}" for name in sorted(COUNTRY_NAMES)),
    " united states",
    " south africa",
    " new zealand",
)
