package org.followthrough.setup.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/** Sessions in PostgreSQL, so that a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Without it two requests of one session that save the same attribute at once collide on its key. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsForPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionIdGenerator sessionIds() {
        return new SessionIds();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }
}
