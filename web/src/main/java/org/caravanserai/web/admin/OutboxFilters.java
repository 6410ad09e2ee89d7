package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.BounceKind;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.shell.Texts;

/** Filters of the list of emails. */
@Named
@RequestScoped
public class OutboxFilters {

    private final ListAddress address;
    private final Texts texts;
    private final EmailLabels labels;

    @Inject
    OutboxFilters(ListAddress address, Texts texts, EmailLabels labels) {
        this.address = address;
        this.texts = texts;
        this.labels = labels;
    }

    /** The filter from the address. */
    OutboxFilter filter() {
        return new OutboxFilter(
                address.parameters().constant(MailState.class, "state"),
                address.parameters().textOrNull("template"),
                address.parameters().constant(BounceKind.class, "bounce"));
    }

    public List<FilterChoice> getStates() {
        return Stream.of(MailState.values())
                .map(state -> new FilterChoice(state.name(), texts.of("admin.mailState." + state.name())))
                .toList();
    }

    public String getState() {
        return address.parameters().text("state");
    }

    public List<FilterChoice> getBounces() {
        return Stream.of(BounceKind.values())
                .map(kind -> new FilterChoice(kind.name(), texts.of("admin.bounce." + kind.name())))
                .toList();
    }

    public String getBounce() {
        return address.parameters().text("bounce");
    }

    public List<FilterChoice> getTemplates() {
        return labels.choices();
    }

    public String getTemplate() {
        return address.parameters().text("template");
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
