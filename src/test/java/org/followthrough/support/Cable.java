package org.followthrough.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between an application and its database, for tests that pull it out. */
public final class Cable implements AutoCloseable {

    private final ServerSocket near;
    private final URI far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /**
     * Lays a line.
     *
     * @param jdbcUrl the database at its far end
     */
    public Cable(String jdbcUrl) throws IOException {
        this.far = URI.create(jdbcUrl.substring("jdbc:".length()));
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** The database, reached through the line. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + near.getLocalPort() + far.getPath();
    }

    /** Pulls the line out: what is open breaks, what is new is refused. */
    public void cut() {
        cut = true;
        open.forEach(Cable::quietly);
    }

    /** Puts it back. */
    public void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Socket here = near.accept();
                if (cut) {
                    here.close();
                    continue;
                }
                Socket there = new Socket(far.getHost(), far.getPort());
                open.add(here);
                open.add(there);
                start(() -> pump(here, there));
                start(() -> pump(there, here));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // as meant
        } finally {
            quietly(from);
            quietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // as wanted
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
