package org.followthrough.council;

import jakarta.persistence.Entity;
import org.followthrough.shared.BaseEntity;

/** An authority. One installation may hold several: joint committees and shared services do. */
@Entity
class Council extends BaseEntity {

    private String name;
    private String slug;

    protected Council() {}

    Council(CouncilDetails details) {
        this.name = details.name();
        this.slug = details.slug();
    }

    void edit(CouncilDetails details) {
        this.name = details.name();
        this.slug = details.slug();
    }

    String name() {
        return name;
    }

    CouncilView view() {
        return new CouncilView(id(), version(), name, slug);
    }
}
