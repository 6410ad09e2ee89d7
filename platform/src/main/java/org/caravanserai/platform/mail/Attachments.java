package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.OutboxMessage;

/** Finds the files that come with an email. */
@ApplicationScoped
class Attachments {

    private Iterable<AttachmentSource> sources;
    private MailTemplates templates;

    @Inject
    Attachments(@Any Instance<AttachmentSource> sources, MailTemplates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    Attachments(List<AttachmentSource> sources, MailTemplates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    List<Attachment> of(OutboxMessage message) {
        var envelope = message.envelope();
        return templates.named(envelope.template()).arguments().entrySet().stream()
                .filter(argument -> argument.getValue() == MailTemplate.Kind.FILE)
                .map(argument -> message.arguments().value(argument.getKey()))
                .filter(reference -> !reference.isBlank())
                .flatMap(reference -> StreamSupport.stream(sources.spliterator(), false)
                        .map(source -> source.find(
                                reference, envelope.recipient().language().locale())))
                .flatMap(Optional::stream)
                .toList();
    }
}
