package org.caravanserai.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.web.shell.DatabaseReadiness;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** Whether the platform works, as people ask; {@code /health/ready} is for programs. */
@Named
@RequestScoped
public class StatusPage {

    private final DatabaseReadiness database;
    private final Clock clock;
    private boolean answering;

    @Inject
    StatusPage(@Readiness DatabaseReadiness database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @PostConstruct
    void ask() {
        answering = database.call().getStatus() == Status.UP;
    }

    public boolean isAllWell() {
        return answering;
    }

    public boolean isDatabaseAnswering() {
        return answering;
    }

    /** When this node was started. */
    public Instant getSince() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    public Instant getChecked() {
        return clock.instant();
    }
}
