package org.caravanserai.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.messages.ListMessages;
import org.caravanserai.platform.messages.MessageAddress;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The messages of a place. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int SIZE = 25;

    private final ListMessages list;
    private final MessagePlaceView view;
    private final MessageAddress address;
    private final ListModel<MessageLine> messages;
    private ListMessages.@Nullable Answer answer;

    @Inject
    MessagesPage(ListMessages list, MessagePlaceView view, RequestParameters parameters, ListAddress listAddress) {
        this.list = list;
        this.view = view;
        this.address = MessagePlaceView.address(parameters);
        this.messages = new ListModel<>(
                listAddress, SIZE, request -> list.execute(address, request).messages(), MessageLine::id);
    }

    private ListMessages.Answer answer() {
        var found = answer == null ? list.execute(address, new PageRequest(0, 1, null, null)) : answer;
        answer = found;
        return found;
    }

    public MessagePlace getPlace() {
        return answer().place();
    }

    /** How many more messages may be sent today. */
    public long getLeft() {
        return answer().left();
    }

    public AudienceWords.Way getWay() {
        return view.words(address.audience()).way();
    }

    public @Nullable String getTabs() {
        return view.words(address.audience()).tabs();
    }

    /** The address of this page. */
    public String getPath() {
        return MessagePlaceView.path(address);
    }

    public ListModel<MessageLine> getMessages() {
        return messages;
    }
}
