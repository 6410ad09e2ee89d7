package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.webhooks.WebhookLine;
import org.caravanserai.platform.webhooks.ListWebhooks;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** The webhooks of an organization, or of the instance. */
@Named
@RequestScoped
public class WebhooksPage {

    private static final int SIZE = 25;

    private final ListWebhooks list;
    private final WebhookView view;
    private final ListModel<WebhookLine> webhooks;
    private ListWebhooks.@Nullable Answer answer;

    @Inject
    WebhooksPage(ListWebhooks list, WebhookView view, ListAddress address) {
        this.list = list;
        this.view = view;
        this.webhooks = new ListModel<>(
                address, SIZE, request -> list.execute(view.owner(), request).webhooks(), WebhookLine::id);
    }

    public ListWebhooks.Answer getAnswer() {
        var found = answer == null ? list.execute(view.owner(), new PageRequest(0, 1, null, null)) : answer;
        answer = found;
        return found;
    }

    public ListModel<WebhookLine> getWebhooks() {
        return webhooks;
    }
}
