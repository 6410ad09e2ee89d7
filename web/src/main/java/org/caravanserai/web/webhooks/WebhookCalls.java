package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookDeliveryLine;
import org.caravanserai.domain.webhooks.WebhookDeliveryState;
import org.caravanserai.domain.webhooks.WebhookDeliveryStep;
import org.caravanserai.domain.webhooks.WebhookLine;
import org.caravanserai.domain.webhooks.WebhookState;
import org.caravanserai.domain.webhooks.WebhookStep;
import org.caravanserai.platform.webhooks.AddWebhook;
import org.caravanserai.platform.webhooks.ChangeWebhook;
import org.caravanserai.platform.webhooks.DeleteWebhook;
import org.caravanserai.platform.webhooks.ListWebhooks;
import org.caravanserai.platform.webhooks.RenewWebhookSecret;
import org.caravanserai.platform.webhooks.RepeatDelivery;
import org.caravanserai.platform.webhooks.ResumeWebhook;
import org.caravanserai.platform.webhooks.ShowWebhook;
import org.caravanserai.platform.webhooks.TestWebhook;
import org.caravanserai.platform.webhooks.WebhookDraft;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.jspecify.annotations.Nullable;

/** The calls about webhooks, of an organization or of the instance, and what they answer. */
@RequestScoped
public class WebhookCalls {

    private static final PageRequest ONE = new PageRequest(0, 1, null, null);

    private final ListWebhooks list;
    private final ShowWebhook show;
    private final AddWebhook add;
    private final ChangeWebhook change;
    private final DeleteWebhook delete;
    private final RenewWebhookSecret renew;
    private final TestWebhook test;
    private final ResumeWebhook resume;
    private final RepeatDelivery repeat;

    @Inject
    WebhookCalls(
            ListWebhooks list,
            ShowWebhook show,
            AddWebhook add,
            ChangeWebhook change,
            DeleteWebhook delete,
            RenewWebhookSecret renew,
            TestWebhook test,
            ResumeWebhook resume,
            RepeatDelivery repeat) {
        this.list = list;
        this.show = show;
        this.add = add;
        this.change = change;
        this.delete = delete;
        this.renew = renew;
        this.test = test;
        this.resume = resume;
        this.repeat = repeat;
    }

    /**
     * A webhook.
     *
     * @param failingSince since when nothing has reached the address
     * @param disabledAt since when nothing is sent to it
     * @param possible what can be done with it now
     */
    public record WebhookJson(
            UUID id,
            String address,
            List<String> events,
            WebhookState state,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime failingSince,
            @Nullable OffsetDateTime disabledAt,
            Set<WebhookStep> possible) {

        static WebhookJson of(WebhookLine line) {
            return new WebhookJson(
                    line.id(),
                    line.address(),
                    line.events(),
                    line.state(),
                    at(line.createdAt()),
                    time(line.failingSince()),
                    time(line.disabledAt()),
                    Step.possible(WebhookStep.class, line.state()));
        }

        static WebhookJson of(Webhook webhook) {
            return new WebhookJson(
                    webhook.id(),
                    webhook.address().toString(),
                    webhook.events(),
                    webhook.state(),
                    at(webhook.createdAt()),
                    time(webhook.failingSince()),
                    time(webhook.disabledAt()),
                    Step.possible(WebhookStep.class, webhook.state()));
        }
    }

    /**
     * A webhook that was made.
     *
     * @param secret by which deliveries are verified, as Standard Webhooks writes it
     */
    public record WebhookAddedJson(UUID id, String address, List<String> events, WebhookState state, String secret) {}

    /** By which deliveries are verified from now on. */
    public record WebhookSecretJson(String secret) {}

    /**
     * A fact that can be told.
     *
     * @param type as deliveries name it
     */
    public record WebhookEventJson(String type) {}

    /** A delivery that was queued. */
    public record DeliveryQueuedJson(UUID id) {}

    /**
     * A delivery.
     *
     * @param type of the fact
     * @param body what is sent
     * @param status of the last answer
     * @param answer its beginning
     * @param error why it did not arrive
     * @param endedAt when it was accepted or given up
     * @param possible what can be done with it now
     */
    public record WebhookDeliveryJson(
            UUID id,
            String type,
            String body,
            WebhookDeliveryState state,
            int attempts,
            OffsetDateTime nextAttemptAt,
            @Nullable Integer status,
            @Nullable String answer,
            @Nullable String error,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime endedAt,
            Set<WebhookDeliveryStep> possible) {

        static WebhookDeliveryJson of(WebhookDeliveryLine line) {
            return new WebhookDeliveryJson(
                    line.id(),
                    line.type(),
                    line.body(),
                    line.state(),
                    line.attempts(),
                    at(line.nextAttemptAt()),
                    line.status(),
                    line.answer(),
                    line.error(),
                    at(line.createdAt()),
                    time(line.endedAt()),
                    line.possible());
        }
    }

    PageJson<WebhookJson> list(@Nullable Slug owner, ListQuery query) {
        return PageJson.of(list.execute(owner, query.request()).webhooks().map(WebhookJson::of));
    }

    List<WebhookEventJson> events(@Nullable Slug owner) {
        return list.execute(owner, ONE).types().stream()
                .map(type -> new WebhookEventJson(type.code()))
                .toList();
    }

    WebhookAddedJson add(@Nullable Slug owner, WebhookDraft draft) {
        var added = add.execute(owner, draft);
        var made = show.execute(owner, added.id(), ONE).webhook();
        return new WebhookAddedJson(made.id(), made.address().toString(), made.events(), made.state(), added.secret());
    }

    WebhookJson one(@Nullable Slug owner, String id) {
        return WebhookJson.of(show.execute(owner, id(id), ONE).webhook());
    }

    void change(@Nullable Slug owner, String id, WebhookDraft draft) {
        change.execute(owner, id(id), draft);
    }

    void delete(@Nullable Slug owner, String id) {
        delete.execute(owner, id(id));
    }

    WebhookSecretJson renew(@Nullable Slug owner, String id) {
        return new WebhookSecretJson(renew.execute(owner, id(id)));
    }

    DeliveryQueuedJson test(@Nullable Slug owner, String id) {
        return new DeliveryQueuedJson(test.execute(owner, id(id)));
    }

    void resume(@Nullable Slug owner, String id) {
        resume.execute(owner, id(id));
    }

    PageJson<WebhookDeliveryJson> deliveries(@Nullable Slug owner, String id, ListQuery query) {
        return PageJson.of(
                show.execute(owner, id(id), query.request()).deliveries().map(WebhookDeliveryJson::of));
    }

    DeliveryQueuedJson repeat(@Nullable Slug owner, String id, String delivery) {
        repeat.execute(owner, id(id), id(delivery));
        return new DeliveryQueuedJson(id(delivery));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }
}
