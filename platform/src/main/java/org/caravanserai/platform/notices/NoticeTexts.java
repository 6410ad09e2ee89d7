package org.caravanserai.platform.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.platform.mail.EmailContent;
import org.caravanserai.platform.mail.EmailWriter;
import org.jspecify.annotations.Nullable;

/** The texts of notices: those of the email, without its greeting and signature. */
@ApplicationScoped
public class NoticeTexts {

    private final EmailWriter writer;

    @Inject
    public NoticeTexts(EmailWriter writer) {
        this.writer = writer;
    }

    /**
     * A notice in one language; nothing in here is escaped.
     *
     * @param subject one line
     * @param action what the link is called; null when there is nothing to open
     * @param link path of the platform; null when there is nothing to open
     */
    public record Text(
            String subject,
            List<String> paragraphs,
            List<EmailContent.Fact> facts,
            @Nullable String action,
            @Nullable String link) {}

    public Text of(Notice notice, Locale language) {
        var content = writer.content(notice.template(), notice.arguments(), language);
        var copied = notice.arguments().value(MailTemplate.LINK_ARGUMENT);
        var link = copied.isBlank() ? writer.noticeLink(notice.template()) : copied;
        return new Text(
                content.subject(),
                content.paragraphs(),
                content.facts(),
                link.isBlank() ? null : content.action(),
                link.isBlank() ? null : link);
    }
}
