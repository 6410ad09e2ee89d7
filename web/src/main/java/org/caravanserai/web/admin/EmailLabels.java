package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;

/** Names of email templates in the reader's language. */
@Named
@RequestScoped
public class EmailLabels {

    private final MailTemplates templates;
    private final PageContext pageContext;

    @Inject
    EmailLabels(MailTemplates templates, PageContext pageContext) {
        this.templates = templates;
        this.pageContext = pageContext;
    }

    /** The label of a template by its name. */
    public String of(String template) {
        return templates.label(template, Locale.forLanguageTag(pageContext.getLanguage()));
    }

    List<FilterChoice> choices() {
        return templates.names().stream()
                .map(name -> new FilterChoice(name, of(name)))
                .toList();
    }
}
