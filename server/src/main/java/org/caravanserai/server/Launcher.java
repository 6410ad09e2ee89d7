package org.caravanserai.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;

/** The entry: {@code java -jar caravanserai.jar}. */
public final class Launcher {
    static final String INSTANCE_LOCK = "instance";
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Launcher() {}

    /** Starts the product or runs one command; {@code --help} names all options. */
    public static void main(String[] words) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("user.timezone", "UTC");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            run(CommandLine.of(List.of(words)), out, err);
        } catch (StartFailure e) {
            err.println(e.getMessage());
            System.exit(e instanceof UsageError ? WRONG_USE : FAILED);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static void run(CommandLine commandLine, PrintStream out, PrintStream err) {
        if (commandLine.action() == CommandLine.Action.HELP) {
            out.print(HelpText.text());
            return;
        }
        Path jar = jar();
        ServerSettings settings =
                ServerSettings.of(commandLine.values(), System.getProperties(), System.getenv(), dataBeside(jar));
        if (commandLine.action() == CommandLine.Action.CHECK_DATA) {
            boolean holds = new CheckDataCommand(settings, out).run();
            System.exit(holds ? 0 : FAILED);
        }
        Path file = commandLine.file();
        if (file != null) {
            if (commandLine.action() == CommandLine.Action.BACKUP) {
                new BackupCommand(settings, file, out).run();
            } else {
                new RestoreCommand(settings, file, out).run();
            }
            return;
        }
        Path war = jar.resolveSibling("lib").resolve("caravanserai.war");
        new Product(settings, war, out, err).start(commandLine.verbose());
    }

    private static Path jar() {
        try {
            return Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new StartFailure("Cannot find out where caravanserai.jar is", e);
        }
    }

    /** The project's own folder where the jar was built, else the folder where the command is given. */
    static Path dataBeside(Path jar) {
        Path project = jar.resolve("../../..").normalize();
        if (jar.resolve("..").normalize().endsWith(Path.of("server", "target"))
                && Files.exists(project.resolve("pom.xml"))) {
            return project.resolve("data");
        }
        return Path.of("data");
    }
}
