package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.PublishEvent;

/** The organizer's steps with an approved event, each a button. */
@Named
@RequestScoped
public class PublicationSteps {

    private final PublishEvent publish;
    private final CloseEvent close;
    private final ArchiveEvent archive;
    private final EventChanges step;

    @Inject
    PublicationSteps(PublishEvent publish, CloseEvent close, ArchiveEvent archive, EventChanges step) {
        this.publish = publish;
        this.close = close;
        this.archive = archive;
        this.step = step;
    }

    public void publish() {
        step.take("published", publish::execute);
    }

    public void close() {
        step.take("closed", close::execute);
    }

    public void archive() {
        step.take("archived", archive::execute);
    }
}
