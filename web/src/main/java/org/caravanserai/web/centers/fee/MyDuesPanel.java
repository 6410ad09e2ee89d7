package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.fee.MyDues;
import org.caravanserai.domain.centers.fee.Due;
import org.jspecify.annotations.Nullable;

/** What the person who is signed in has to pay for classes, in a section of {@code /my}. */
@Named
@RequestScoped
public class MyDuesPanel {

    private final MyDues dues;
    private @Nullable List<Due> all;

    @Inject
    MyDuesPanel(MyDues dues) {
        this.dues = dues;
    }

    public List<Due> getAll() {
        var found = all == null ? dues.execute() : all;
        all = found;
        return found;
    }
}
