package org.caravanserai.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.domain.messages.AudienceFilter;
import org.caravanserai.domain.messages.MergeField;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.messages.EditMessage;
import org.caravanserai.platform.messages.ListMessages;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.platform.messages.MessageDraft;
import org.caravanserai.platform.messages.ShowMessage;
import org.caravanserai.platform.messages.WriteMessage;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Writes a message, or changes one that was not sent off. */
@Named
@RequestScoped
public class MessageFormPage {

    private final ListMessages list;
    private final ShowMessage show;
    private final WriteMessage write;
    private final EditMessage edit;
    private final MessagePlaceView view;
    private final RequestParameters parameters;
    private final PageContext page;
    private final Texts texts;
    private final MessageAddress address;
    private @Nullable Form<MessageDraft> form;
    private @Nullable MessagePlace place;

    @Inject
    MessageFormPage(
            ListMessages list,
            ShowMessage show,
            WriteMessage write,
            EditMessage edit,
            MessagePlaceView view,
            RequestParameters parameters,
            PageContext page,
            Texts texts) {
        this.list = list;
        this.show = show;
        this.write = write;
        this.edit = edit;
        this.view = view;
        this.parameters = parameters;
        this.page = page;
        this.texts = texts;
        this.address = MessagePlaceView.address(parameters);
    }

    public MessagePlace getPlace() {
        var found = place == null
                ? list.execute(address, new PageRequest(0, 1, null, null)).place()
                : place;
        place = found;
        return found;
    }

    /** Whether a message is changed that was written before. */
    public boolean isWritten() {
        return !parameters.text("id").isEmpty();
    }

    public Form<MessageDraft> getForm() {
        var typed = form == null ? known() : form;
        form = typed;
        return typed;
    }

    private Form<MessageDraft> known() {
        var known = isWritten()
                ? Form.of(MessageDraft.class, written("id"))
                : parameters.text("from").isEmpty()
                        ? Form.of(MessageDraft.class)
                        : Form.of(MessageDraft.class, written("from").again());
        @SuppressWarnings("unchecked")
        var filters = (Map<String, @Nullable Object>) Objects.requireNonNull(known.get("filters"));
        getFilters().forEach(each -> {
            var asked = parameters.text(each.name());
            filters.putIfAbsent(
                    each.name(),
                    each.values().stream().anyMatch(value -> value.getValue().equals(asked))
                            ? asked
                            : AudienceFilter.EVERYBODY);
        });
        return known;
    }

    private MessageDraft written(String parameter) {
        return MessageDraft.of(
                show.execute(address, parameters.identity(parameter)).message(), page.zone());
    }

    public List<MessagePlaceView.FilterField> getFilters() {
        return view.filters(address.audience());
    }

    public AudienceWords.Way getWay() {
        return view.words(address.audience()).way();
    }

    public @Nullable String getTabs() {
        return view.words(address.audience()).tabs();
    }

    /** What is replaced for each recipient, and by what. */
    public String getFields() {
        return Arrays.stream(MergeField.values())
                .map(field -> texts.of("messages.field." + field.name(), field.written()))
                .collect(Collectors.joining(" "));
    }

    public String getPath() {
        return MessagePlaceView.path(address);
    }

    /** Keeps the message and shows it as its recipients will read it. */
    public void save() {
        var draft = getForm().read();
        if (isWritten()) {
            var id = parameters.identity("id");
            edit.execute(address, id, draft);
            Faces.redirect(getPath() + "/" + id);
        } else {
            Faces.redirect(getPath() + "/" + write.execute(address, draft));
        }
    }
}
