package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.shared.Ids;

/** An applicant asks to have the result reconsidered; one appeal for an application (the database guards it). */
@Entity
@Table(name = "exchange_appeal")
public class ResultAppeal {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Embedded
    private Appeal appeal;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ResultAppeal() {}

    /**
     * @param grounds why the result is wrong
     * @throws org.caravanserai.domain.shared.Invalid as {@link Appeal} says
     */
    public ResultAppeal(UUID application, String grounds, Instant now) {
        this.id = Ids.next();
        this.application = application;
        this.appeal = new Appeal(grounds, now);
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    public Appeal appeal() {
        return appeal;
    }
}
