package org.caravanserai.platform.webhooks;

import java.util.List;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.webhooks.WebhookAddress;
import org.caravanserai.platform.forms.Described;

/** A webhook as somebody writes it. */
public record WebhookDraft(
        @Described("Where to send to, with HTTPS and at a public address") @Longest(WebhookAddress.MAX_LENGTH)
        String address,

        @Described("The facts to be told, such as agreement.in-force; GET …/webhooks/events lists them")
        List<String> events) {}
