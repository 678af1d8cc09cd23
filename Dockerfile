# The publish hook as an image. Nobody has built it yet: the machines that test this project build no images.
#
#   docker build -t newsmarkup .
#   docker run -v ./markup.toml:/etc/markup/markup.toml:ro -v markup:/var/lib/markup \
#       -e MARKUP_STANDARD_SECRET -e MARKUP_TOKEN -p 127.0.0.1:8470:8470 newsmarkup
#
# In markup.toml: inbox = "/var/lib/markup/inbox.sqlite". Seen from the container nobody is on its own machine,
# so operators need the token.

FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY markup markup
COPY templates templates
RUN python -m venv /opt/markup && /opt/markup/bin/pip install --no-cache-dir '.[serve,postgres]'

FROM python:3.13-slim
COPY --from=build /opt/markup /opt/markup
RUN useradd --system --create-home --home-dir /var/lib/markup markup
USER markup
WORKDIR /var/lib/markup
VOLUME /var/lib/markup
EXPOSE 8470
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s CMD ["/opt/markup/bin/python", "-c", \
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8470/healthz', timeout=5)"]
ENTRYPOINT ["/opt/markup/bin/markup"]
CMD ["serve", "--config", "/etc/markup/markup.toml", "--host", "0.0.0.0"]
