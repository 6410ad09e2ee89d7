package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.MakeProposal;
import org.caravanserai.cooperation.proposal.ProposalForm;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a new proposal; the event that it comes from can stand in the address. */
@Named
@RequestScoped
public class NewProposalPage {

    private final MakeProposal make;
    private final CurrentCaller caller;
    private final Notices notices;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable String topic;
    private @Nullable String country;
    private @Nullable String event;
    private boolean named = true;

    @Inject
    NewProposalPage(
            MakeProposal make, CurrentCaller caller, Notices notices, Frame frame, RequestParameters parameters) {
        this.make = make;
        this.caller = caller;
        this.notices = notices;
        this.language = frame.getLanguage();
        this.event = parameters.textOrNull("event");
    }

    /** Only who is signed in gets to the form; others are asked to sign in first. */
    public void requireSignedIn() {
        PermissionCheck.require(Permission.SIGNED_IN, caller.get());
    }

    public void send() {
        var code = make.execute(new ProposalForm(title, text, language, topic, country, event, named));
        notices.done("cooperation.proposal.sent");
        Faces.redirect("/proposals/%s", code);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
