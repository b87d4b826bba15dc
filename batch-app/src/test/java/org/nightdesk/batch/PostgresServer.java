package org.nightdesk.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the test's own, in a temporary folder and on a free port of the loopback device.
 * It compares texts by the rules of English, and asks for a password.
 */
final class PostgresServer implements AutoCloseable {
  static final String USER = "night_desk";
  static final String PASSWORD = "grey-heron-on-the-weir";

  /** Where Debian keeps the programs of each version. */
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private static final long PATIENCE = 60;

  private final Path programs;
  private final Path folder;
  private final List<String> asOther;
  private final int port;
  private final Path said;

  private PostgresServer(Path programs, Path folder, List<String> asOther, int port)
      throws IOException {
    this.programs = programs;
    this.folder = folder;
    this.asOther = asOther;
    this.port = port;
    this.said = Files.createTempFile("nightdesk-postgresql", ".txt");
  }

  /** The folder of initdb and pg_ctl, of the newest version there is. */
  static Optional<Path> programs() throws IOException {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        versions
            .sorted(Comparator.comparing(
                    (Path version) -> Double.parseDouble("0" + version.getFileName()))
                .reversed())
            .forEach(version -> folders.add(version.resolve("bin")));
      }
    }
    for (String path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      folders.add(Path.of(path));
    }
    return folders.stream()
        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
        .filter(bin -> Files.isExecutable(bin.resolve("pg_ctl")))
        .findFirst();
  }

  /** Makes a server and starts it. */
  static PostgresServer start(Path programs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("nightdesk-postgresql");
    Files.writeString(folder.resolve("password"), PASSWORD, UTF_8);
    PostgresServer server = new PostgresServer(programs, folder, asOther(folder), freePort());
    boolean english = server.run(server.initdb("--locale-provider=icu", "--icu-locale=en")) == 0;
    if (!english && server.run(server.initdb()) != 0) {
      throw new AssertionError(server.said());
    }
    String options =
        ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
                + " -c autovacuum=off")
            .formatted(server.port);
    if (server.run(server.pgCtl("start", "-l", folder.resolve("log").toString(), "-o", options))
        != 0) {
      throw new AssertionError(server.said());
    }
    return server;
  }

  /** The server refuses to be run by the system's administrator: another user does, and owns the folder. */
  private static List<String> asOther(Path folder) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    for (String name : List.of("postgres", "nobody")) {
      try {
        UserPrincipal other =
            folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        Files.setOwner(folder.resolve("password"), other);
        Files.setOwner(folder, other);
        return List.of("setpriv", "--reuid=" + name, "--clear-groups");
      } catch (UserPrincipalNotFoundException e) {
        continue;
      }
    }
    throw new AssertionError("no user postgres and no user nobody to run the server as");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private List<String> initdb(String... more) {
    List<String> command = new ArrayList<>(List.of(
        programs.resolve("initdb").toString(),
        "--pgdata=" + folder.resolve("data"),
        "--username=" + USER,
        "--auth=scram-sha-256",
        "--pwfile=" + folder.resolve("password"),
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync"));
    command.addAll(List.of(more));
    return command;
  }

  private List<String> pgCtl(String what, String... more) {
    List<String> command = new ArrayList<>(List.of(
        programs.resolve("pg_ctl").toString(),
        "-D",
        folder.resolve("data").toString(),
        "-w",
        what));
    command.addAll(List.of(more));
    return command;
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(asOther);
    whole.addAll(command);
    // The server inherits the streams, so they lead to a file and not to this process.
    Process process = new ProcessBuilder(whole)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end: " + said());
    }
    return process.exitValue();
  }

  private String said() throws IOException {
    return Files.readString(said, UTF_8);
  }

  /** The address of a schema, which is made where it is not there. */
  String schema(String name) throws SQLException {
    execute("CREATE SCHEMA IF NOT EXISTS " + name);
    return url() + "?currentSchema=" + name;
  }

  /** Runs a statement. */
  void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first value a query gives; empty where it gives none. */
  String value(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** The files of tables that hold these words as they are; what was deleted may still stand in them. */
  List<Path> filesHolding(String words) throws IOException, SQLException {
    execute("CHECKPOINT");
    List<Path> holding = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("data/base"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(words)) {
          holding.add(file);
        }
      }
    }
    return holding;
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
  }

  /** Stops the server and takes its folder away. */
  @Override
  public void close() throws IOException {
    try {
      run(pgCtl("stop", "-m", "immediate"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    Files.delete(said);
  }
}
