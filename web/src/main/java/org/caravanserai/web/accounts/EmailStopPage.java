package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.platform.mail.choices.LookAtEmailStop;
import org.caravanserai.platform.mail.choices.StopEmails;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;

/** The page behind the link in an email. A button stops the emails, because mail programs open links on their own. */
@Named
@ViewScoped
public class EmailStopPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LookAtEmailStop look;

    @Inject
    private StopEmails stop;

    @Inject
    private MailTemplates templates;

    @Inject
    private RequestParameters parameters;

    @Inject
    private PageContext pageContext;

    @Inject
    private Notices notices;

    private String key = "";
    private boolean done;

    public void load() {
        key = parameters.text("key");
        look.execute(key);
    }

    public void submit() {
        stop.execute(key);
        done = true;
        notices.done("accounts.emailStop.done");
    }

    /** What the emails are about. */
    public String getTopic() {
        return templates.label(look.execute(key), Locale.forLanguageTag(pageContext.getLanguage()));
    }

    public boolean isDone() {
        return done;
    }
}
