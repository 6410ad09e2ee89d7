package org.caravanserai.web.webhooks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookDeliveryLine;
import org.caravanserai.domain.webhooks.WebhookState;
import org.caravanserai.platform.webhooks.DeleteWebhook;
import org.caravanserai.platform.webhooks.ListWebhooks;
import org.caravanserai.platform.webhooks.RenewWebhookSecret;
import org.caravanserai.platform.webhooks.RepeatDelivery;
import org.caravanserai.platform.webhooks.ResumeWebhook;
import org.caravanserai.platform.webhooks.ShowWebhook;
import org.caravanserai.platform.webhooks.TestWebhook;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One webhook: what it is told, what was delivered, and what can be done with it. */
@Named
@RequestScoped
public class WebhookPage {

    private static final int SIZE = 25;
    private static final PageRequest ONE = new PageRequest(0, 1, null, null);

    private final ShowWebhook show;
    private final ListWebhooks list;
    private final RenewWebhookSecret renew;
    private final TestWebhook test;
    private final ResumeWebhook resume;
    private final RepeatDelivery repeat;
    private final DeleteWebhook delete;
    private final WebhookView view;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Clock clock;
    private final ListModel<WebhookDeliveryLine> deliveries;
    private ShowWebhook.@Nullable Answer answer;
    private @Nullable String secret;

    @Inject
    WebhookPage(
            ShowWebhook show,
            ListWebhooks list,
            RenewWebhookSecret renew,
            TestWebhook test,
            ResumeWebhook resume,
            RepeatDelivery repeat,
            DeleteWebhook delete,
            WebhookView view,
            RequestParameters parameters,
            ListAddress address,
            Notices notices,
            Clock clock) {
        this.show = show;
        this.list = list;
        this.renew = renew;
        this.test = test;
        this.resume = resume;
        this.repeat = repeat;
        this.delete = delete;
        this.view = view;
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
        this.deliveries = new ListModel<>(
                address,
                SIZE,
                request -> show.execute(view.owner(), id(), request).deliveries(),
                WebhookDeliveryLine::id);
    }

    @PostConstruct
    void takeSecret() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            secret = WebhookSecret.take(id());
        }
    }

    private UUID id() {
        return parameters.identity("id");
    }

    public ShowWebhook.Answer getAnswer() {
        var found = answer == null ? show.execute(view.owner(), id(), ONE) : answer;
        answer = found;
        return found;
    }

    public Webhook getWebhook() {
        return getAnswer().webhook();
    }

    /** What it is told, in words. */
    public List<String> getEvents() {
        var told = getWebhook().events();
        return list.execute(view.owner(), ONE).types().stream()
                .filter(type -> told.contains(type.code()))
                .map((FactType type) -> view.label(type))
                .toList();
    }

    public boolean isActive() {
        return getWebhook().state() == WebhookState.ACTIVE;
    }

    /** Whether deliveries are signed with the earlier secret too. */
    public boolean isRenewing() {
        var until = getWebhook().earlierUntil();
        return until != null && until.isAfter(clock.instant());
    }

    /** Shown once after it was made. */
    public @Nullable String getSecret() {
        return secret;
    }

    public ListModel<WebhookDeliveryLine> getDeliveries() {
        return deliveries;
    }

    public void renew() {
        WebhookSecret.keep(id(), renew.execute(view.owner(), id()));
        again();
    }

    public void test() {
        test.execute(view.owner(), id());
        notices.done("webhooks.tested");
        again();
    }

    public void resume() {
        resume.execute(view.owner(), id());
        notices.done("webhooks.resumed");
        again();
    }

    public void repeat(String delivery) {
        repeat.execute(view.owner(), id(), UUID.fromString(delivery));
        notices.done("webhooks.repeated");
        again();
    }

    public void delete() {
        delete.execute(view.owner(), id());
        notices.done("webhooks.deleted");
        Faces.redirect(view.getPath());
    }

    private void again() {
        Faces.redirect(view.getPath() + "/" + id());
    }
}
