package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Frame;

/** Names of email templates in the reader's language. */
@Named
@RequestScoped
public class EmailLabels {

    private final MailTemplates templates;
    private final Frame frame;

    @Inject
    EmailLabels(MailTemplates templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
    }

    /** The label of a template by its name. */
    public String of(String template) {
        return templates.label(template, Locale.forLanguageTag(frame.getLanguage()));
    }

    List<FilterChoice> choices() {
        return templates.names().stream()
                .map(name -> new FilterChoice(name, of(name)))
                .toList();
    }
}
