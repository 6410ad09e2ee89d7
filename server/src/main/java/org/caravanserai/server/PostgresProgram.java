package org.caravanserai.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class PostgresProgram {
    private static final long MINUTES = 5;

    private final Path programs;
    private final Path log;

    /**
     * @param programs the folder with {@code bin} inside
     * @param log where the programs' words go
     */
    PostgresProgram(Path programs, Path log) {
        this.programs = programs;
        this.log = log;
    }

    /** Returns the exit status. PostgreSQL refuses to run as root, so for root it runs in a user namespace of its own. */
    int run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new StartFailure(program + " did not end within " + MINUTES + " minutes; see " + log);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new StartFailure(program + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(program + " was interrupted", e);
        }
    }
}
