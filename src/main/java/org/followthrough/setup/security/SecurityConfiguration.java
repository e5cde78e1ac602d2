package org.followthrough.setup.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The outer wall: anybody may read, since a page shows only what its reader may see; nothing is changed without signing
 * in. The finer rules are where the things are, in the services.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Pages that show nothing at all without an account. */
    private static final String[] PERSONAL = {
        "/account/**", "/my-work/**", "/approvals", "/administration/**",
    };

    private static final String REPORT = "/committees/*/sessions/*/report";

    /**
     * Where work is done, below addresses that everybody reads. Whoever follows a link there signs in first, whether or
     * not anything is there, so that nothing is told, and then gets there or is told that nothing is.
     */
    private static final String[] WORK = {
        "/committees/*/sessions/new",
        "/committees/*/succession/**",
        "/committees/*/sessions/*/*/**",
        "/committees/*/work-programmes/new",
        "/committees/*/work-programmes/*/*/**",
        "/committees/*/referrals/new",
        "/referrals/*/edit",
        "/referrals/*/reply",
        "/referrals/*/publication",
        "/referrals/*/removal",
        "/referrals/*/steps/**",
        "/referrals/*/papers/new",
        "/referrals/*/papers/*/*",
        "/committees/*/plans/new",
        "/plans/*/actions/**",
        "/plans/*/columns",
        "/plans/*/edit",
        "/plans/*/lists",
        "/plans/*/measures",
        "/plans/*/measures/new",
        "/plans/*/measures/*/edit",
        "/plans/*/measures/*/position",
        "/plans/*/measures/*/readings/**",
        "/plans/*/measures/*/removal",
        "/plans/*/publication",
        "/plans/*/removal",
        "/reviews/new",
        "/reviews/*/edit",
        "/reviews/*/removal",
        "/reviews/*/publication",
        "/reviews/*/published",
        "/reviews/*/record/edit",
        "/reviews/*/report/edit",
        "/reviews/*/milestones/**",
        "/reviews/*/areas/**",
        "/reviews/*/recommendations/new/**",
        "/reviews/*/recommendations/recipients",
        "/reviews/*/recommendations/*/edit",
        "/reviews/*/recommendations/*/position",
        "/reviews/*/recommendations/*/removal",
        "/reviews/*/recommendations/*/reopening",
        "/reviews/*/recommendations/*/following",
        "/reviews/*/recommendations/*/recipients",
        "/reviews/*/recommendations/*/responses/*/approval",
        "/reviews/*/recommendations/*/responses/*/decision",
        "/reviews/*/recommendations/*/responses/*/publication",
        "/reviews/*/response/clocks/*",
        "/reviews/*/response/decision",
        "/reviews/*/response/edit",
        "/reviews/*/recommendations/*/responses/*/edit",
        "/reviews/*/recommendations/*/responses/*/check",
        "/reviews/*/recommendations/*/responses/*/submitted",
        "/reviews/*/recommendations/*/responses/*/drop",
        "/reviews/*/recommendations/*/responses/*/recommendations",
        "/reviews/*/response/owners",
        "/committees/*/meetings/new",
        "/committees/*/meetings/*/edit",
        "/committees/*/meetings/*/removal",
        "/committees/*/meetings/*/publication/*",
        "/committees/*/meetings/*/paste/*",
        "/committees/*/meetings/*/items/**",
        "/committees/*/meetings/*/resolutions/**",
        "/committees/*/meetings/*/papers/*/edit",
        "/committees/*/meetings/*/papers/*/removal",
        "/committees/*/meetings/*/papers/*/position",
        "/committees/*/meetings/*/actions/*/progress",
        "/committees/*/meetings/*/actions/*/owners",
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, AccountInSession sessions, KeptText keptText, CsrfTokenRepository csrfTokens)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(PERSONAL)
                        .authenticated()
                        .requestMatchers(REPORT)
                        .permitAll()
                        .requestMatchers(WORK)
                        .authenticated()
                        .requestMatchers("/sign-in", "/sign-out")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(keptText).accessDeniedHandler(keptText))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                // all of them are set at the front door, for what never comes this far as well
                .headers(HeadersConfigurer::disable)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new CsrfTokens();
    }

    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST", "OPTIONS"));
        return firewall;
    }

    /** Hands what the firewall rejects to the front door, which has the page for it. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, rejected) -> {
            throw rejected;
        };
    }
}
