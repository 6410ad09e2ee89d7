// The description of the API, shown by Swagger UI in the page's own scheme of colors.
document.addEventListener('DOMContentLoaded', () => {
    const chosen = document.documentElement.dataset.scheme;
    const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.classList.toggle('dark-mode', dark);
    SwaggerUIBundle({
        url: '/openapi?format=JSON',
        domNode: document.getElementById('api'),
        docExpansion: 'none',
        defaultModelsExpandDepth: 0,
        filter: true,
        deepLinking: false,
        validatorUrl: null,
        onComplete: () => document.getElementById('api-loading').remove()
    });
});
