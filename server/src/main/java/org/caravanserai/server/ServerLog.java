package org.caravanserai.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes all output of the server to a log file with rotation, keeping a few full ones. */
final class ServerLog extends OutputStream {
    private static final long FULL_BYTES = 20L << 20;
    private static final int KEPT = 5;
    private static final int TAIL_LINES = 40;
    private static final String CAUSE = "Caused by: ";
    private static final Pattern RECORD = Pattern.compile("\\[[^]]*] \\[[^]]*] \\[([A-Z]+)] .*");
    private static final Pattern EXCEPTION = Pattern.compile("(?:\\w+\\.)+\\w*(?:Exception|Error)\\b.*");

    private final Path file;
    private final @Nullable OutputStream copy;
    private OutputStream out;
    private long written;

    private ServerLog(Path file, @Nullable OutputStream copy) throws IOException {
        this.file = file;
        this.copy = copy;
        this.out = open();
    }

    /**
     * Redirects this JVM's standard output and error into the file.
     *
     * @param copy where to write everything a second time, or null
     */
    static void redirect(Path file, @Nullable OutputStream copy) {
        try {
            PrintStream log = new PrintStream(new ServerLog(file, copy), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException e) {
            throw new StartFailure("The log cannot be written: " + file, e);
        }
    }

    /**
     * What a person whose product did not start should read: the first exception that this start has logged as severe and
     * the deepest cause that it names; the last lines when there is neither.
     *
     * @param from the length of the file before this start, in bytes
     */
    static String failure(Path file, long from) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(from, Files.size(file)));
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> reasons = Stream.concat(firstSevere(lines), deepestCause(lines))
                    .distinct()
                    .toList();
            List<String> said =
                    reasons.isEmpty() ? lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()) : reasons;
            return String.join(System.lineSeparator(), said);
        } catch (IOException e) {
            return "(" + file + " cannot be read)";
        }
    }

    private static Stream<String> firstSevere(List<String> lines) {
        boolean severe = false;
        for (String line : lines) {
            Matcher record = RECORD.matcher(line);
            if (record.matches()) {
                severe = record.group(1).equals("SEVERE");
            } else if (severe && EXCEPTION.matcher(line).matches()) {
                return Stream.of(line);
            }
        }
        return Stream.empty();
    }

    private static Stream<String> deepestCause(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(CAUSE.length()))
                .stream();
    }

    /** Size in bytes; 0 when there is none. */
    static long length(Path file) {
        return file.toFile().length();
    }

    private OutputStream open() throws IOException {
        written = Files.exists(file) ? Files.size(file) : 0;
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (written > FULL_BYTES) {
            beginAnew();
        }
        out.write(bytes, from, length);
        written += length;
        if (copy != null) {
            copy.write(bytes, from, length);
        }
    }

    private void beginAnew() throws IOException {
        out.close();
        for (int i = KEPT; i > 0; i--) {
            Path older = i == 1 ? file : numbered(i - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        out = open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
        if (copy != null) {
            copy.flush();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
