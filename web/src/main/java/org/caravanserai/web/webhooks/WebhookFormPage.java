package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.webhooks.AddWebhook;
import org.caravanserai.platform.webhooks.ChangeWebhook;
import org.caravanserai.platform.webhooks.ListWebhooks;
import org.caravanserai.platform.webhooks.ShowWebhook;
import org.caravanserai.platform.webhooks.WebhookDraft;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Makes a webhook, or changes one. */
@Named
@RequestScoped
public class WebhookFormPage {

    private static final PageRequest ONE = new PageRequest(0, 1, null, null);

    private final ListWebhooks list;
    private final ShowWebhook show;
    private final AddWebhook add;
    private final ChangeWebhook change;
    private final WebhookView view;
    private final RequestParameters parameters;
    private final Notices notices;
    private @Nullable Form<WebhookDraft> form;
    private ListWebhooks.@Nullable Answer answer;

    @Inject
    WebhookFormPage(
            ListWebhooks list,
            ShowWebhook show,
            AddWebhook add,
            ChangeWebhook change,
            WebhookView view,
            RequestParameters parameters,
            Notices notices) {
        this.list = list;
        this.show = show;
        this.add = add;
        this.change = change;
        this.view = view;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ListWebhooks.Answer getAnswer() {
        var found = answer == null ? list.execute(view.owner(), ONE) : answer;
        answer = found;
        return found;
    }

    /** Whether there is one that is changed. */
    public boolean isKnown() {
        return !parameters.text("id").isEmpty();
    }

    public Form<WebhookDraft> getForm() {
        var typed = form == null ? known() : form;
        form = typed;
        return typed;
    }

    private Form<WebhookDraft> known() {
        if (!isKnown()) {
            return Form.of(WebhookDraft.class);
        }
        var webhook = show.execute(view.owner(), parameters.identity("id"), ONE).webhook();
        return Form.of(WebhookDraft.class, new WebhookDraft(webhook.address().toString(), webhook.events()));
    }

    /** The facts that can be told, by what they are about. */
    public List<SelectItem> getTypes() {
        return getAnswer().types().stream()
                .map(type -> new SelectItem(type.code(), view.label(type)))
                .toList();
    }

    public void save() {
        var draft = getForm().read();
        if (isKnown()) {
            var id = parameters.identity("id");
            change.execute(view.owner(), id, draft);
            notices.done("webhooks.changed");
            Faces.redirect(view.getPath() + "/" + id);
        } else {
            var added = add.execute(view.owner(), draft);
            WebhookSecret.keep(added.id(), added.secret());
            Faces.redirect(view.getPath() + "/" + added.id());
        }
    }
}
