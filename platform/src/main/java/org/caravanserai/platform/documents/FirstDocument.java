package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/**
 * Writes a document that nobody reads a while after the start. The first one of a process takes seconds, because the fonts and the classes
 * of the renderer are read for it; nobody is to wait for that.
 */
@ApplicationScoped
class FirstDocument {

    /** Late enough that the start is not slower for it. */
    private static final Duration AFTER_START = Duration.ofSeconds(20);

    static final String SAMPLE = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en" dir="ltr"><head><title>Document</title>
        <meta name="subject" content="Document"/></head><body><h1>Document</h1><p>A <b>bold</b> word.</p>
        <table><thead><tr><th>Name</th><th>Number</th></tr></thead><tbody><tr><th>One</th><td>1</td></tr></tbody></table></body></html>
        """;

    private final PdfWriter writer;
    private final Jobs jobs;

    @Inject
    FirstDocument(PdfWriter writer, Jobs jobs) {
        this.writer = writer;
        this.jobs = jobs;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.later(AFTER_START, () -> writer.write(SAMPLE));
    }
}
