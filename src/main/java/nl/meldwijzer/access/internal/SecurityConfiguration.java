package nl.meldwijzer.access.internal;

import jakarta.servlet.DispatcherType;

import nl.meldwijzer.access.Sessions;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// Spring Security with nothing of its own that remembers: sessions are ours, rights are the
/// Gatekeeper's, headers are set before it.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final int BEFORE_ALL = Ordered.HIGHEST_PRECEDENCE;

    @Bean
    Cookies cookies(AccessSettings settings) {
        return new Cookies(settings.secureTransport());
    }

    @Bean
    Targets targets(Cookies cookies) {
        return new Targets(cookies);
    }

    @Bean
    WebBrowser browser(Sessions sessions, Cookies cookies, Targets targets) {
        return new WebBrowser(sessions, cookies, targets);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> responseHeaders(
            AccessSettings settings) {
        return server -> server.addEngineValves(new ResponseHeaders(settings.secureTransport()));
    }

    @Bean
    FilterRegistrationBean<Methods> methods() {
        var filter = new FilterRegistrationBean<>(new Methods());
        filter.setOrder(BEFORE_ALL);
        return filter;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, Sessions sessions, Cookies cookies, Targets targets) {
        var refused = new RefusedRequests(targets);
        var signingOut = new SigningOut(sessions, cookies);
        return http.securityContext(context ->
                        context.securityContextRepository(new CookieSessions(sessions, cookies)))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens(cookies))
                                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                                .ignoringRequestMatchers(ResponseHeaders.REPORTS))
                .addFilterAfter(new FormOrigin(), CsrfFilter.class)
                .logout(logout ->
                        logout.logoutUrl("/uitloggen")
                                .invalidateHttpSession(false)
                                .addLogoutHandler(signingOut)
                                .logoutSuccessHandler(signingOut))
                .exceptionHandling(refusals ->
                        refusals.accessDeniedHandler(refused).authenticationEntryPoint(refused))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OpenPages.all())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    private static CookieCsrfTokenRepository tokens(Cookies cookies) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.name(Cookies.CSRF));
        tokens.setCookieCustomizer(cookies::rule);
        return tokens;
    }
}
