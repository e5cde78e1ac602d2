package org.followthrough.setup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the application's own PostgreSQL, held by one application at a time: the system lets go of the lock
 * when the application ends, however it ends. Nobody but its owner can look inside.
 */
final class DataFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and takes hold of it.
     *
     * @throws DatabaseProblem if another application holds it or it cannot be written
     */
    static DataFolder hold(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            onlyForOwner(root, "rwx------");
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseProblem(
                        "Another Followthrough is running on the data folder " + root + ".",
                        "Stop the other one, or give this one a folder of its own with followthrough.database.folder."
                                + " To run several on the same data, give them one PostgreSQL with DATABASE_URL.");
            }
            return new DataFolder(root, channel);
        } catch (IOException problem) {
            throw new DatabaseProblem(
                    "The data folder " + root + " cannot be used: " + problem.getMessage() + ".",
                    "Let the user who starts Followthrough write there, or name another folder with"
                            + " followthrough.database.folder.",
                    problem);
        }
    }

    Path root() {
        return root;
    }

    /** Where PostgreSQL's programs are unpacked: inside, because the unpacking leaves its folder open to all. */
    Path programs() {
        return root.resolve("programs");
    }

    /** PostgreSQL's files. They are here only when they are complete. */
    Path cluster() {
        return root.resolve("cluster");
    }

    boolean hasCluster() {
        return Files.isDirectory(cluster());
    }

    /** An empty place to prepare PostgreSQL's files in; what an interrupted first start left there is cleared. */
    Path freshPreparation() {
        Path preparation = root.resolve("preparation");
        try {
            Postmaster.endLeftover(preparation);
            FileSystemUtils.deleteRecursively(preparation);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return preparation;
    }

    /** Moves what was prepared to its place, in one step that either happens or does not. */
    void adopt(Path preparation) {
        try {
            Files.move(preparation, cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A file of the folder that holds a password, made up on first use. */
    Path passwordFile(String role) {
        Path file = root.resolve(role + ".password");
        if (Files.exists(file)) {
            return file;
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Path unfinished = Files.createTempFile(root, role, null);
            onlyForOwner(unfinished, "rw-------");
            Files.writeString(unfinished, Base64.getUrlEncoder().encodeToString(random));
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String password(String role) {
        try {
            return Files.readString(passwordFile(role)).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
    }
}
