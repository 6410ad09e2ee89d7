package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.RecordFiles;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.platform.files.AttachFile;

/** A memorandum of the demo data in the languages of its signatories. */
@ApplicationScoped
class DemoTexts implements DemoStep {

    private static final String MEMORANDUM = "memorandum-on-soil-and-water-science";

    private final DemoPeople people;
    private final AttachFile attach;

    @Inject
    DemoTexts(DemoPeople people, AttachFile attach) {
        this.people = people;
        this.attach = attach;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void run() {
        people.actAs("analyst");
        Stream.of("memorandum-en.pdf", "memorandum-zh.docx").forEach(this::attach);
    }

    private void attach(String name) {
        try (var content = DemoTexts.class.getResourceAsStream(name)) {
            attach.execute(RecordFiles.KIND, MEMORANDUM, RecordFiles.SLOT, name, Objects.requireNonNull(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
