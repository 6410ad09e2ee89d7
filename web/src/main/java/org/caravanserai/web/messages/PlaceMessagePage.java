package org.caravanserai.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.messages.DeleteMessage;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.platform.messages.PreviewMessage;
import org.caravanserai.platform.messages.SendMessage;
import org.caravanserai.platform.messages.ShowMessage;
import org.caravanserai.platform.messages.StopMessage;
import org.caravanserai.platform.messages.TestMessage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A message as its recipients read it, and what became of it. */
@Named
@RequestScoped
public class PlaceMessagePage {

    private final ShowMessage show;
    private final SendMessage send;
    private final StopMessage stop;
    private final TestMessage test;
    private final DeleteMessage delete;
    private final MessagePlaceView view;
    private final RequestParameters parameters;
    private final Notices notices;
    private final MessageAddress address;
    private final PreviewMessage preview;
    private ShowMessage.@Nullable Answer answer;
    private @Nullable String recipient;
    private PreviewMessage.@Nullable Read read;

    @Inject
    PlaceMessagePage(
            ShowMessage show,
            SendMessage send,
            StopMessage stop,
            TestMessage test,
            PreviewMessage preview,
            DeleteMessage delete,
            MessagePlaceView view,
            RequestParameters parameters,
            Notices notices) {
        this.show = show;
        this.send = send;
        this.stop = stop;
        this.test = test;
        this.preview = preview;
        this.delete = delete;
        this.view = view;
        this.parameters = parameters;
        this.notices = notices;
        this.address = MessagePlaceView.address(parameters);
    }

    public ShowMessage.Answer getShown() {
        var found = answer == null ? show.execute(address, parameters.identity("id")) : answer;
        answer = found;
        return found;
    }

    public AudienceWords.Way getWay() {
        return view.words(address.audience()).way();
    }

    public @Nullable String getTabs() {
        return view.words(address.audience()).tabs();
    }

    /** To whom it goes, in words. */
    public String getTo() {
        return view.to(getShown().kind(), getShown().message().filter());
    }

    public String getPath() {
        return MessagePlaceView.path(address);
    }

    public void send() {
        boolean later = getShown().message().timing().sendAt() != null;
        int people = send.execute(address, parameters.identity("id"));
        if (later) {
            notices.done("messages.scheduled");
        } else {
            notices.done("messages.sent", people);
        }
        again();
    }

    /** Shows the message as the chosen recipient will read it, on this page. */
    public void preview() {
        var shown =
                preview.execute(address, parameters.identity("id"), EmailAddress.of(Objects.requireNonNull(recipient)));
        read = shown;
        notices.done("messages.previewShown", shown.name());
    }

    /** What the chosen recipient will read; null before one is chosen. */
    public PreviewMessage.@Nullable Read getRead() {
        return read;
    }

    /** Whether people are still to get it, of whom one can be chosen. */
    public boolean isChoosing() {
        return getShown().people() > 0 && getShown().can(MessageStep.PREVIEW);
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public void test() {
        notices.done("messages.tested", test.execute(address, parameters.identity("id")));
        again();
    }

    public void stop() {
        notices.done("messages.stopped", stop.execute(address, parameters.identity("id")));
        again();
    }

    public void delete() {
        delete.execute(address, parameters.identity("id"));
        notices.done("messages.deleted");
        Faces.redirect(getPath());
    }

    private void again() {
        Faces.redirect(getPath() + "/" + parameters.identity("id"));
    }
}
