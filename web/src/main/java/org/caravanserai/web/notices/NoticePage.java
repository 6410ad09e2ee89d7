package org.caravanserai.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.platform.notices.NoticeTexts;
import org.caravanserai.platform.notices.OpenMyNotice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One notice of the signed-in person; showing it marks it as read. */
@Named
@RequestScoped
public class NoticePage {

    private final OpenMyNotice open;
    private final NoticeTexts texts;
    private final RequestParameters parameters;
    private final PageContext page;
    private @Nullable Notice notice;

    @Inject
    NoticePage(OpenMyNotice open, NoticeTexts texts, RequestParameters parameters, PageContext page) {
        this.open = open;
        this.texts = texts;
        this.parameters = parameters;
        this.page = page;
    }

    public Notice getNotice() {
        var opened = notice == null ? open.execute(parameters.identity("id")) : notice;
        notice = opened;
        return opened;
    }

    public NoticeTexts.Text getText() {
        return texts.of(getNotice(), Locale.forLanguageTag(page.getLanguage()));
    }
}
