# Images of the gateway and of its sandbox neighbours. Targets: gateway (also the last one, so the default), migrate,
# simulator, identity. No build step: Node runs the TypeScript files as they are.

FROM node:24-bookworm-slim AS dependencies
LABEL social-inquiry-gateway.stage=dependencies
ENV NODE_ENV=production NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && rm -rf /root/.npm

# The identity provider needs a package that the gateway must not have. It comes from the same lock file, so in the same version.
FROM node:24-bookworm-slim AS sandbox-dependencies
LABEL social-inquiry-gateway.stage=sandbox-dependencies
ENV NODE_ENV=production NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm pkg set "dependencies.oidc-provider=$(npm pkg get devDependencies.oidc-provider | tr -d '"')" \
 && npm pkg delete devDependencies.oidc-provider \
 && npm ci --omit=dev --ignore-scripts && rm -rf /root/.npm

# Copied by exclusion: a new folder of the gateway is included automatically, and the neighbours never are.
FROM node:24-bookworm-slim AS gateway-source
LABEL social-inquiry-gateway.stage=gateway-source
COPY src /src
RUN rm -r /src/simulator /src/identity /src/sandbox /src/sandbox.ts /src/conformance /src/conformance.ts

# Files belong to root and the programs run as another user, so a program cannot change itself.
FROM node:24-bookworm-slim AS neighbor
LABEL social-inquiry-gateway.stage=neighbor
ENV NODE_ENV=production
WORKDIR /app
# Data that the neighbours keep between two starts, and the certificates of messages; a volume mounted here takes over the
# owner.
RUN mkdir /data /messages && chown 1000:1000 /data /messages
COPY --from=sandbox-dependencies /app/package.json ./
COPY --from=sandbox-dependencies /app/node_modules ./node_modules
COPY src/contracts ./src/contracts
COPY src/simulator ./src/simulator
COPY src/identity ./src/identity
USER 1000:1000

FROM neighbor AS simulator
LABEL org.opencontainers.image.title="KSZ simulator" \
      org.opencontainers.image.description="SOAP services of the Crossroads Bank with invented persons; never for real data"
ENV KSZ_SIMULATOR_HOST=0.0.0.0
EXPOSE 8081
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.KSZ_SIMULATOR_PORT || 8081}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/simulator/main.ts"]

FROM neighbor AS identity
LABEL org.opencontainers.image.title="Sandbox identity provider" \
      org.opencontainers.image.description="OAuth2 tokens for invented users with published passwords; never for real data"
ENV IDENTITY_HOST=0.0.0.0
EXPOSE 8082
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.IDENTITY_PORT || 8082}/jwks`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/identity/main.ts"]

FROM node:24-bookworm-slim AS program
LABEL social-inquiry-gateway.stage=program
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=gateway-source /src ./src
USER 1000:1000

FROM program AS migrate
LABEL org.opencontainers.image.title="Social-inquiry gateway: database migrations" \
      org.opencontainers.image.description="Brings the schema and the rights of the gateway's database role up to date, then ends"
CMD ["node", "src/migrate.ts"]

FROM program AS gateway
LABEL org.opencontainers.image.title="Social-inquiry gateway" \
      org.opencontainers.image.description="REST gateway between centers for social welfare and the Crossroads Bank for Social Security"
# Inside a container the loopback address would not be reachable from outside.
ENV GATEWAY_HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.GATEWAY_PORT || 8080}/socialInquiry/v1/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
