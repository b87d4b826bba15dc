package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A night over files that ask for more from a server, which waits and is never asked; and its traces on disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsFetchedIT {
  private ServerSocketChannel server;
  private Nights nights;
  private Path watch;

  @BeforeAll
  void aNightOverFilesThatAskForMore(@TempDir Path folder) throws IOException {
    server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
    String address = "http://127.0.0.1:%d/".formatted(server.socket().getLocalPort());
    watch = folder.resolve("watch");
    nights = new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("page.html", """
            <!DOCTYPE html PUBLIC "x" "%1$spage.dtd">
            <html><head><base href="%1$s"><title>Choir of Bellwick sings again</title>
            <link rel="stylesheet" href="style.css"><script src="%1$sscript.js"></script>
            <meta http-equiv="refresh" content="0;url=%1$snext"></head>
            <body><article><h1>Choir of Bellwick sings again</h1><img src="%1$spicture.png">
            <p>After two years without a hall the choir of Bellwick has sung in Saint Anselm's church.
            Three hundred people came to the concert, the parish said on Thursday.</p>
            <p>Conductor Mathilde Orrin thanked the masons of Bellwick for the new roof. The choir
            sings again at Easter.</p><iframe src="%1$sframe"></iframe></article></body></html>
            """.formatted(address))
        .file("feed.rss", """
            <?xml version="1.0"?>
            <!DOCTYPE rss SYSTEM "%1$sfeed.dtd" [<!ENTITY more SYSTEM "%1$smore">]>
            <rss version="2.0"><channel><title>Skerrin Post</title><item><guid>1</guid>
            <title>Ferry to Skerrin sails late</title><link>%1$sitem</link>
            <description>The ferry to Skerrin will sail an hour late until April while divers look at its
            propeller, the port of Lunde says.</description></item></channel></rss>
            """.formatted(address))
        .file("note.md", """
            # Night watch at the Hallin dam

            ![crack](%1$scrack.png) Forty engineers spent the night at the Hallin dam above the village of
            Arven to watch the crack, [the board says](%1$sboard).
            """.formatted(address))
        .file("INDEX.md", """
            # Tonight

            - [Dam](dam.txt)
            - [Choir](page.html)
            - [Ferry](feed.rss)
            - [Watch](note.md)
            - [Elsewhere](%1$selsewhere.txt)
            """.formatted(address));
    assertThat(nights.run(
            "--nightdesk.watch.metrics=" + watch.resolve("night.prom"),
            "--nightdesk.watch.health=" + watch.resolve("health")))
        .isZero();
  }

  @AfterAll
  void close() throws IOException {
    server.close();
  }

  @Test
  void asksNobodyForAnything() throws IOException {
    assertThat(server.accept()).as("a connection").isNull();
    assertThat(Files.readString(nights.briefs().resolve("latest/csv/articles.csv")))
        .contains("dam.txt", "page.html", "note.md");
  }

  @Test
  void leavesWhatItsGroupMayReadAndNobodyElse() throws IOException {
    assertThat(modes(nights.briefs()))
        .isEqualTo(new TreeSet<>(Stream.of("rw-r-----", "rwxr-x---").toList()));
    assertThat(modes(nights.state()))
        .isEqualTo(new TreeSet<>(Stream.of("rw-r-----", "rwxr-x---").toList()));
    assertThat(mode(watch.resolve("health"))).isEqualTo("rw-r-----");
    assertThat(mode(watch.resolve("night.prom"))).isEqualTo("rw-r-----");
  }

  private static TreeSet<String> modes(Path folder) throws IOException {
    TreeSet<String> modes = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        modes.add(mode(each));
      }
    }
    return modes;
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
