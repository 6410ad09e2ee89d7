package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.WebhookAddress;
import org.caravanserai.domain.webhooks.WebhookFacts;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.http.PublicHttp;

/** What is asked of a webhook before it is stored. */
@ApplicationScoped
class WebhookChecks {

    private final WebhookFacts facts;
    private final Settings settings;

    @Inject
    WebhookChecks(WebhookFacts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /** The facts that an owner can be told of. */
    List<FactType> types(WebhookOwner owner) {
        return facts.types().stream()
                .filter(type -> owner.organization() == null || type.isOfOrganizations())
                .toList();
    }

    /**
     * @throws Invalid {@code webhooks-not-an-address}, {@code webhooks-address-refused} at {@code address}, {@code webhooks-unknown-event} at {@code events}
     */
    WebhookAddress checked(WebhookDraft draft, WebhookOwner owner) {
        var known = types(owner).stream().map(FactType::code).toList();
        var faults = new Invalid.Collector();
        draft.events().stream()
                .filter(event -> !known.contains(event))
                .findFirst()
                .ifPresent(unknown -> faults.check(false, "events", "webhooks-unknown-event", unknown));
        faults.check(!draft.events().isEmpty(), "events", "required");
        var address = faults.value(field -> field, () -> WebhookAddress.of(draft.address()));
        if (address != null) {
            faults.check(
                    PublicHttp.isAllowed(address.uri(), settings.isOn(Setting.WEBHOOKS_LOOPBACK)),
                    "address",
                    "webhooks-address-refused");
        }
        faults.throwIfAny();
        return Objects.requireNonNull(address);
    }
}
