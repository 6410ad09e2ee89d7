package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.io.InputStream;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.files.AttachedFiles;
import org.jspecify.annotations.Nullable;

/** A referee gives the reference by the link, once: written on the page, or as a PDF file. */
@UseCase
@Public
public class GiveReference {

    private final ReferenceHolder holder;
    private final ReferenceArrival arrival;
    private final AttachedFiles files;

    @Inject
    public GiveReference(ReferenceHolder holder, ReferenceArrival arrival, AttachedFiles files) {
        this.holder = holder;
        this.arrival = arrival;
        this.files = files;
    }

    /**
     * A file with a reference.
     *
     * @param name as the sender's system calls it
     */
    public record SentFile(String name, InputStream content) {}

    /**
     * @param text null when it comes as a file
     * @param file null when it is written
     */
    public record Command(
            String token, @Nullable String text, @Nullable SentFile file) {}

    /**
     * @throws NotFound when the link is none, the request was taken back or the time is over
     * @throws Refused {@code reference-state} when it was answered already
     * @throws Invalid {@code required}, {@code text-too-long} for {@code text}; what is wrong with the file
     */
    public void execute(Command command) {
        var reference = holder.open(command.token());
        var file = command.file();
        var text = command.text() == null && file == null ? "" : command.text();
        arrival.answer(
                reference,
                (given, now) -> {
                    given.give(text, now);
                    if (file != null) {
                        files.keep(
                                new FilePlace(ReferenceFiles.KIND, given.id(), ReferenceFiles.SLOT),
                                ReferenceFiles.POLICY,
                                file.name(),
                                file.content());
                    }
                },
                ApplicationAction.REFERENCE_GIVEN,
                ExchangeEmail.REFERENCE_ARRIVED);
    }
}
