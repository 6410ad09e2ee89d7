package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of style sheets, scripts and pictures below {@code /resources}, new whenever their content is new. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final ServletContext context;

    @Inject
    Assets(ServletContext context) {
        this.context = context;
    }

    @SuppressWarnings("NullAway")
    protected Assets() {
        this(null);
    }

    /** Path of a file below {@code /resources}, as a page refers to it; browsers may keep it for a year. */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    private String address(String file) {
        var path = "/resources/" + file;
        try (var content = context.getResourceAsStream(path)) {
            if (content == null) {
                throw new FileNotFoundException(path);
            }
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
