package org.followthrough.setup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deals with the PostgreSQL server that an application left running, or listed as running, when it was killed. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    /** Long enough for a checkpoint on a slow disk. */
    private static final long PATIENCE_SECONDS = 30;

    /** Higher than any system counts its processes. */
    private static final String NO_PROCESS = "2147483646";

    private Postmaster() {}

    /**
     * Ends a server that still runs on these files and clears its note where the server is gone. To be called only by
     * who holds the {@link DataFolder}: the server's own application is dead then, and its data are safe because the
     * server writes them down before it answers.
     */
    static void endLeftover(Path cluster) {
        Path note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = linesOf(note);
        Optional<ProcessHandle> process = processIn(lines).flatMap(ProcessHandle::of);
        if (process.isEmpty()) {
            // PostgreSQL itself knows what to do, and looks for shared memory still in use
            LOG.warn("An earlier run ended without stopping its PostgreSQL; its data are being recovered.");
        } else if (isServerOf(process.get(), cluster, lines)) {
            LOG.warn("An earlier run was killed and left its PostgreSQL running; it is being stopped.");
            end(process.get());
        } else {
            LOG.warn("An earlier run ended without stopping its PostgreSQL, whose process number another program"
                    + " bears by now; the data are being recovered.");
            disown(note, lines);
        }
    }

    private static Optional<Long> processIn(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the process is a PostgreSQL and this folder's: ending anybody else's would be a fine mess. */
    private static boolean isServerOf(ProcessHandle process, Path cluster, List<String> lines) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return postgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElseGet(() -> startedAsNoted(info, lines));
    }

    /** For systems that do not tell a process's arguments: the note's third line is when the server started. */
    private static boolean startedAsNoted(ProcessHandle.Info info, List<String> lines) {
        if (lines.size() < 3) {
            return false;
        }
        Instant noted = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return info.startInstant()
                .map(started -> Duration.between(started, noted).abs())
                .filter(apart -> apart.compareTo(Duration.ofMinutes(1)) < 0)
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server)) {
            server.destroyForcibly();
            if (!hasEnded(server)) {
                throw new DatabaseProblem(
                        "An earlier run left its PostgreSQL running as process " + server.pid()
                                + ", and it does not stop.",
                        "Stop process " + server.pid() + " by hand and start Followthrough again.");
            }
        }
    }

    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> linesOf(Path note) {
        try {
            return Files.readAllLines(note);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * PostgreSQL takes any living process of that number for a rival. The rest of the note stays, since it names the
     * shared memory by which PostgreSQL tells whether a part of the old server still works on the files.
     */
    private static void disown(Path note, List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, NO_PROCESS);
        try {
            Files.write(note, changed);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
