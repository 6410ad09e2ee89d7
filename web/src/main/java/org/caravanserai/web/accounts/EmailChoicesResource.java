package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.platform.mail.choices.ChooseMyEmails;
import org.caravanserai.platform.mail.choices.ShowMyEmailChoices;
import org.caravanserai.platform.mail.choices.TopicChoice;
import org.caravanserai.web.shell.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller hears of each topic by email. */
@Tag(name = "Notices")
@Path("/me/emails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmailChoicesResource {

    /**
     * A topic.
     *
     * @param name what it is about, by language
     * @param optional whether another wish than {@code AT_ONCE} can be chosen
     */
    public record EmailTopicJson(String topic, Map<String, String> name, boolean optional, EmailWish wish) {}

    /** All topics. */
    public record EmailChoicesJson(List<EmailTopicJson> topics) {}

    @Inject
    private ShowMyEmailChoices show;

    @Inject
    private ChooseMyEmails choose;

    @Inject
    private MailTemplates templates;

    @Operation(operationId = "getMyEmailChoices", summary = "Which emails I get, by topic")
    @GET
    public EmailChoicesJson show() {
        return new EmailChoicesJson(show.execute().stream().map(this::json).toList());
    }

    @Operation(
            operationId = "chooseMyEmails",
            summary = "Chooses which emails I get; topics that are not named stay as they are")
    @PUT
    @Requires(Permission.SIGNED_IN)
    public EmailChoicesJson choose(ChooseMyEmails.Chosen chosen) {
        choose.execute(chosen);
        return show();
    }

    private EmailTopicJson json(TopicChoice choice) {
        var name = new TreeMap<String, String>();
        for (var language : Languages.ALL) {
            name.put(language, templates.label(choice.topic(), Locale.forLanguageTag(language)));
        }
        return new EmailTopicJson(choice.topic().name(), name, choice.topic().isOptional(), choice.wish());
    }
}
