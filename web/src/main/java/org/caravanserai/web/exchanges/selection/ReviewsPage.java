package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.call.ReviewTask;
import org.caravanserai.exchanges.selection.BrowseReviews;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** Applications that a reviewer can score, those without a score first. */
@Named
@RequestScoped
public class ReviewsPage {

    private static final int SIZE = 50;

    private final BrowseReviews browse;
    private final ListAddress address;
    private @Nullable ListModel<ReviewTask> tasks;

    @Inject
    ReviewsPage(BrowseReviews browse, ListAddress address) {
        this.browse = browse;
        this.address = address;
    }

    public ListModel<ReviewTask> getTasks() {
        if (tasks == null) {
            tasks = new ListModel<>(address, SIZE, browse::execute, ReviewTask::code);
        }
        return tasks;
    }
}
