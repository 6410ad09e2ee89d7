package org.caravanserai.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.platform.notices.CountMyNoticeTopics;
import org.caravanserai.platform.notices.CountMyUnreadNotices;
import org.caravanserai.platform.notices.ListMyNotices;
import org.caravanserai.platform.notices.MarkMyNoticesRead;
import org.caravanserai.platform.notices.NoticeTexts;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Notices of the signed-in person: all of them, the newest on {@code /my}, and their number in the header. */
@Named
@RequestScoped
public class MyNoticesPage {

    private static final int SIZE = 50;
    private static final int NEWEST = 5;

    private final ListMyNotices list;
    private final CountMyUnreadNotices count;
    private final CountMyNoticeTopics topics;
    private final MailTemplates templates;
    private final MarkMyNoticesRead mark;
    private final NoticeTexts texts;
    private final Texts words;
    private final Formats formats;
    private final PageContext page;
    private final ListAddress address;
    private final Notices messages;
    private final ListModel<NoticeLine> notices;
    private @Nullable List<NoticeLine> newest;
    private @Nullable Long unread;

    @Inject
    MyNoticesPage(
            ListMyNotices list,
            CountMyUnreadNotices count,
            CountMyNoticeTopics topics,
            MailTemplates templates,
            MarkMyNoticesRead mark,
            NoticeTexts texts,
            Texts words,
            Formats formats,
            PageContext page,
            ListAddress address,
            Notices messages) {
        this.list = list;
        this.count = count;
        this.topics = topics;
        this.templates = templates;
        this.mark = mark;
        this.texts = texts;
        this.words = words;
        this.formats = formats;
        this.page = page;
        this.address = address;
        this.messages = messages;
        this.notices = new ListModel<>(
                address,
                SIZE,
                request -> list.execute(new ListMyNotices.Wanted(isUnreadOnly(), getTopic()), request)
                        .map(this::line),
                NoticeLine::id);
    }

    /** Whether what was read is left out. */
    public boolean isUnreadOnly() {
        return address.parameters().text("unread").equals("true");
    }

    /** Name of the only topic that is shown; empty for all. */
    public String getTopic() {
        return address.parameters().text("topic");
    }

    /** The topics that occur, with the number of their notices. */
    public List<FilterChoice> getTopics() {
        var locale = Locale.forLanguageTag(page.getLanguage());
        return topics.execute(isUnreadOnly()).entrySet().stream()
                .map(each -> choice(each.getKey().name(), templates.label(each.getKey(), locale), each.getValue()))
                .toList();
    }

    private FilterChoice choice(String topic, String label, long number) {
        return new FilterChoice(topic, label, words.of("shell.filter.counted", label, formats.number(number)));
    }

    public ListModel<NoticeLine> getNotices() {
        return notices;
    }

    /** The newest that have not been read. */
    public List<NoticeLine> getNewest() {
        var found = newest == null
                ? list.execute(ListMyNotices.Wanted.UNREAD, new PageRequest(0, NEWEST, null, null))
                        .map(this::line)
                        .items()
                : newest;
        newest = found;
        return found;
    }

    /** How many have not been read. */
    public long getUnread() {
        long number = unread == null ? count.execute() : unread;
        unread = number;
        return number;
    }

    public void markAllRead() {
        mark.execute(new MarkMyNoticesRead.Read(null));
        messages.done("notices.marked");
        Faces.redirect("/my/notices");
    }

    private NoticeLine line(Notice notice) {
        return new NoticeLine(
                notice.id(),
                notice.at(),
                texts.of(notice, Locale.forLanguageTag(page.getLanguage())).subject(),
                notice.read());
    }
}
