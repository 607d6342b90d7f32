# The API and explorer alone; Neo4j runs beside it (docker-compose.yml) or elsewhere (NEO4J_URI).
FROM node:20-alpine AS build
WORKDIR /entente
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-alpine
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /entente
COPY --from=build /entente/package.json ./
COPY --from=build /entente/node_modules ./node_modules
COPY --from=build /entente/dist ./dist
COPY schema ./schema
COPY seed ./seed
COPY neo4j ./neo4j
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that it hears the signal of `docker stop`.
CMD ["node", "dist/cli/main.js", "serve"]
