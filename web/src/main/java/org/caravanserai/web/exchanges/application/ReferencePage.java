package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.exchanges.reference.DeclineReference;
import org.caravanserai.exchanges.reference.GiveReference;
import org.caravanserai.exchanges.reference.OpenReferenceLink;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** A referee without an account gives the reference that the link of the email asks for. */
@Named
@RequestScoped
public class ReferencePage {

    private final OpenReferenceLink open;
    private final GiveReference give;
    private final DeclineReference decline;
    private final Notices notices;
    private final RequestParameters parameters;
    private OpenReferenceLink.@Nullable Opened opened;
    private @Nullable String text;

    @Inject
    ReferencePage(
            OpenReferenceLink open,
            GiveReference give,
            DeclineReference decline,
            Notices notices,
            RequestParameters parameters) {
        this.open = open;
        this.give = give;
        this.decline = decline;
        this.notices = notices;
        this.parameters = parameters;
    }

    public OpenReferenceLink.Opened getOpened() {
        if (opened == null) {
            opened = open.execute(token());
        }
        return opened;
    }

    public void send() {
        give.execute(new GiveReference.Command(token(), text == null ? "" : text, null));
        done("given");
    }

    /** The reference comes as a file instead. */
    public void upload(FileUploadEvent sent) {
        try (var content = sent.getFile().getInputStream()) {
            give.execute(new GiveReference.Command(
                    token(), null, new GiveReference.SentFile(sent.getFile().getFileName(), content)));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        done("given");
    }

    public void decline() {
        decline.execute(token());
        done("refused");
    }

    private void done(String what) {
        notices.done("exchanges.references." + what);
        Faces.redirect("/references/%s", token());
    }

    private String token() {
        return parameters.text("token");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
