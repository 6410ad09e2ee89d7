package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.platform.mail.choices.ChooseMyEmails;
import org.caravanserai.platform.mail.choices.ChooseMyEmails.Chosen;
import org.caravanserai.platform.mail.choices.ChooseMyEmails.TopicWish;
import org.caravanserai.platform.mail.choices.ShowMyEmailChoices;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.omnifaces.util.Faces;

/** Which emails the signed-in person gets. */
@Named
@ViewScoped
public class MyEmailsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowMyEmailChoices show;

    @Inject
    private ChooseMyEmails choose;

    @Inject
    private MailTemplates templates;

    @Inject
    private PageContext pageContext;

    @Inject
    private Notices notices;

    private ArrayList<Line> topics = new ArrayList<>();
    private ArrayList<String> needed = new ArrayList<>();

    public void load() {
        var language = Locale.forLanguageTag(pageContext.getLanguage());
        topics = new ArrayList<>();
        needed = new ArrayList<>();
        for (var choice : show.execute()) {
            var label = templates.label(choice.topic(), language);
            if (choice.topic().isOptional()) {
                topics.add(new Line(choice.topic().name(), label, choice.wish()));
            } else {
                needed.add(label);
            }
        }
    }

    public void save() {
        choose.execute(new Chosen(topics.stream()
                .map(line -> new TopicWish(line.topic, EmailWish.valueOf(line.wish)))
                .toList()));
        notices.done("accounts.emails.done");
        Faces.redirect("/my/emails");
    }

    /** Those among which the person chooses. */
    public List<Line> getTopics() {
        return topics;
    }

    /** What the others are about. */
    public List<String> getNeeded() {
        return needed;
    }

    public EmailWish[] getWishes() {
        return EmailWish.values();
    }

    /** A topic in the form. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String topic;
        private final String label;
        private String wish;

        Line(String topic, String label, EmailWish wish) {
            this.topic = topic;
            this.label = label;
            this.wish = wish.name();
        }

        public String getLabel() {
            return label;
        }

        public String getWish() {
            return wish;
        }

        public void setWish(String wish) {
            this.wish = wish;
        }
    }
}
