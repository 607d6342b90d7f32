import type { EmbeddedNeo4j } from "../../config.js";

/**
 * neo4j.conf. Authentication stays on even though only this machine can connect: any web page a browser here opens can
 * reach a local port. The heap is not set here: it comes from the JVM's own -Xmx.
 */
export function configuration({
  boltPort,
  httpPort,
  explorer,
}: Pick<EmbeddedNeo4j, "boltPort" | "httpPort" | "explorer">): string {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.listen_address": `127.0.0.1:${httpPort}`,
    "server.http.advertised_address": `127.0.0.1:${httpPort}`,
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.http_access_control_allow_origin": `http://127.0.0.1:${httpPort}`,
    // LOAD CSV reads local files and any address, even inside a read transaction, unless both are closed.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    // From where Neo4j Browser may play a guide: this machine alone.
    "browser.remote_content_hostname_whitelist": "127.0.0.1,localhost",
    // Once connected, Neo4j Browser takes its looks from the explorer and opens the guide beside the editor.
    "browser.post_connect_cmd": `style ${explorer}/explore/style.grass; guide ${explorer}/explore/guide.html`,
    // Bolt would otherwise spend ten seconds on each stop: nobody waits for a connection that is closed already.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.server.bolt.connection_shutdown_wait_time": "1s",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    "server.memory.pagecache.size": "256m",
    // Two databases would otherwise set 512 MB of disk aside for logs before the first article.
    "db.tx_log.rotation.size": "32M",
    "db.tx_log.rotation.retention_policy": "1 files",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
