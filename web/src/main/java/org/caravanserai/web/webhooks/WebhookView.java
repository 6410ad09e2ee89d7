package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.web.shell.HistoryWords;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What all pages of webhooks ask: whose they are, and how facts are called. */
@Named
@RequestScoped
public class WebhookView {

    private final RequestParameters parameters;
    private final HistoryWords words;

    @Inject
    WebhookView(RequestParameters parameters, HistoryWords words) {
        this.parameters = parameters;
        this.words = words;
    }

    /** Null for the instance. */
    @Nullable
    Slug owner() {
        return isInstance() ? null : parameters.slug();
    }

    public boolean isInstance() {
        return parameters.text("slug").isEmpty();
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    /** Of the pages of these webhooks. */
    public String getPath() {
        return isInstance() ? "/admin/webhooks" : "/manage/organizations/" + getSlug() + "/webhooks";
    }

    /** The menu before the page; empty where the page brings its own. */
    public String getSide() {
        return isInstance() ? "/WEB-INF/admin/side.xhtml" : "";
    }

    String label(FactType type) {
        var trace = type.traces().get(0);
        return words.happening(trace.subject(), trace.action(), trace.state()) + " (" + type.code() + ")";
    }
}
