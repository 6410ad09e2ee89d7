package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.events.publication.WriteToRegistered;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An email to all who signed up, or to some of them. */
@Named
@RequestScoped
public class MessagePage {

    private final ShowOwnEvent show;
    private final WriteToRegistered write;
    private final Notices notices;
    private final Texts texts;
    private final String slug;
    private ShowOwnEvent.@Nullable Answer answer;
    private @Nullable String to = MessageGroup.ALL.name();
    private @Nullable String subject;
    private @Nullable String text;

    @Inject
    MessagePage(
            ShowOwnEvent show, WriteToRegistered write, Notices notices, Texts texts, RequestParameters parameters) {
        this.show = show;
        this.write = write;
        this.notices = notices;
        this.texts = texts;
        this.slug = parameters.text("slug");
    }

    private ShowOwnEvent.Answer answer() {
        if (answer == null) {
            answer = show.execute(slug);
        }
        return answer;
    }

    public EventView getEvent() {
        return answer().event();
    }

    public List<SelectItem> getGroups() {
        return Arrays.stream(MessageGroup.values())
                .map(group -> new SelectItem(group.name(), texts.of("events.message.to." + group)))
                .toList();
    }

    /** Messages that were sent before, as the history keeps them. */
    public List<HistoryLine> getSent() {
        return answer().history().stream()
                .filter(line -> line.action().equals(EventAction.MESSAGE_SENT.name()))
                .toList();
    }

    public void send() {
        var group = MessageGroup.valueOf(Objects.requireNonNullElse(to, MessageGroup.ALL.name()));
        int people = write.execute(
                slug, group.filter(), Objects.requireNonNullElse(subject, ""), Objects.requireNonNullElse(text, ""));
        notices.done("events.message.done", people);
        Faces.redirect("/manage/events/%s/messages", slug);
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
