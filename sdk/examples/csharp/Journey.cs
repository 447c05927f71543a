// Generated from openapi/openapi.yaml and test/journey by: npm run journey. Do not edit.

using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

/// <summary>
/// A file of a person in the sandbox, from the integration to its end, as docs/tutorial.md tells it.
/// It needs nothing beside .NET, .NET Framework (4.7 or later) or Mono; the README beside it says how to run it.
/// </summary>
public static class Journey
{
    static readonly string Gateway = Setting("GATEWAY_URL", "http://127.0.0.1:8080") + "/socialInquiry/v1";
    static readonly string TokenUrl = Setting("TOKEN_URL", "http://127.0.0.1:8082/token");
    static readonly string ClientId = Setting("CLIENT_ID", "gent-social-worker");
    static readonly string ClientSecret = Setting("CLIENT_SECRET", "sandbox");
    /// <summary>Name and version of your software: who runs the gateway knows whom to call.</summary>
    static readonly ProductInfoHeaderValue Software = new ProductInfoHeaderValue("Journey", "1.0");
    static readonly HttpClient Http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>
    /// The gateway refuses or fails, and says why (RFC 9457). Log the message; the body may name a person.
    /// </summary>
    class Problem : Exception
    {
        public readonly string Type;
        public readonly XElement Body;

        public Problem(int status, XElement body)
            : base($"{(string)body.Element("type")}, status {status}, {(string)body.Element("instance")}")
        {
            Type = (string)body.Element("type");
            Body = body;
        }
    }

    /// <summary>Nothing answers, or nothing that gives tokens. The message says what to do.</summary>
    class NotThere : Exception
    {
        public NotThere(string what) : base(what + ". Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.") { }
    }

    static string Setting(string name, string otherwise) => Environment.GetEnvironmentVariable(name) ?? otherwise;

    /// <summary>JSON as XML, which every .NET can read: members are elements, and so is each "item" of a list.</summary>
    static XElement Parsed(byte[] json) =>
        XElement.Load(JsonReaderWriterFactory.CreateJsonReader(json, XmlDictionaryReaderQuotas.Max));

    /// <summary>Writes JSON. Where System.Text.Json is at hand, its JsonSerializer does that.</summary>
    static string Json(object value)
    {
        if (value is string text) return Quoted(text);
        if (value is bool) return (bool)value ? "true" : "false";
        if (value is IFormattable number) return number.ToString(null, CultureInfo.InvariantCulture);
        if (value is IEnumerable list) return "[" + string.Join(",", list.Cast<object>().Select(Json)) + "]";
        var members = value.GetType().GetProperties()
            .Select(one => Quoted(one.Name) + ":" + Json(one.GetValue(value)));
        return "{" + string.Join(",", members) + "}";
    }

    static string Quoted(string text) =>
        "\"" + Regex.Replace(text, "[\\\\\"\\u0000-\\u001f]", one => $"\\u{(int)one.Value[0]:x4}") + "\"";

    static Uri Address(string text)
    {
        Uri address;
        if (Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme.StartsWith("http")) return address;
        throw new NotThere(text + " is no address that begins with http:// or https://");
    }

    /// <param name="where">What a message may say of the address.</param>
    static async Task<HttpResponseMessage> Send(HttpRequestMessage request, string where)
    {
        try
        {
            return await Http.SendAsync(request);
        }
        catch (Exception error) when (error is HttpRequestException || error is TaskCanceledException)
        {
            throw new NotThere("Nothing answers at " + where);
        }
    }

    static async Task<string> NewToken()
    {
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(ClientId + ":" + ClientSecret));
        using (var request = new HttpRequestMessage(HttpMethod.Post, Address(TokenUrl)))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
            var form = "application/x-www-form-urlencoded";
            request.Content = new StringContent("grant_type=client_credentials", Encoding.UTF8, form);
            using (var response = await Send(request, TokenUrl))
            {
                if (!response.IsSuccessStatusCode)
                    throw new NotThere($"{TokenUrl} gives no token (status {(int)response.StatusCode})");
                return (string)Parsed(await response.Content.ReadAsByteArrayAsync()).Element("access_token");
            }
        }
    }

    static string token;

    /// <summary>Asks the gateway, again with a new token after 401, and as late as it says after 429 and 503.</summary>
    static async Task<XElement> Call(string method, string path, object body = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (token == null) token = await NewToken();
            using (var request = new HttpRequestMessage(new HttpMethod(method), Address(Gateway + path)))
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.UserAgent.Add(Software);
                if (body != null) request.Content = new StringContent(Json(body), Encoding.UTF8, "application/json");
                using (var response = await Send(request, Gateway))
                {
                    var status = (int)response.StatusCode;
                    var answer = await response.Content.ReadAsByteArrayAsync();
                    if (response.IsSuccessStatusCode) return Parsed(answer);
                    var wait = response.Headers.RetryAfter?.Delta;
                    if (attempt < 3 && status == 401) token = null;
                    else if (attempt < 3 && (status == 429 || status == 503) && wait <= TimeSpan.FromSeconds(60))
                        await Task.Delay(wait.Value);
                    else throw new Problem(status, ProblemIn(response, answer));
                }
            }
        }
    }

    static XElement ProblemIn(HttpResponseMessage response, byte[] answer)
    {
        var isProblem = response.Content.Headers.ContentType?.MediaType == "application/problem+json";
        return isProblem ? Parsed(answer) : new XElement("root", new XElement("type", "no problem of the gateway"));
    }

    static DateTime DayInBelgium()
    {
        TimeZoneInfo zone;
        try
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");
        }
        catch (TimeZoneNotFoundException)
        {
            // What Windows calls it.
            zone = TimeZoneInfo.FindSystemTimeZoneById("Romance Standard Time");
        }
        return TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, zone).Date;
    }

    public static int Main()
    {
        try
        {
            Travel().GetAwaiter().GetResult();
            return 0;
        }
        catch (Exception failure) when (failure is Problem || failure is NotThere)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    static async Task Travel()
    {
        var today = DayInBelgium().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lastDay = DayInBelgium().AddDays(364).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        // 1. Integrate the person. Nothing is given without an integration: the person, why (1 is the social
        // inquiry), and when the person was told. Keep its id in your file. A second registration answers with the
        // one that is there.
        string integrationId;
        try
        {
            var registered = await Call("POST", "/integrations", new {
                ssin = "84690311703",
                qualityCode = 1,
                caseReference = "JOURNEY-1",
                ownApplication = true,
                applicationDate = today,
                informedOn = today,
                proofOfIdentity = new {
                    familyName = "El Amrani",
                    givenName = "Rachid",
                    birthDate = "1984-09-03"
                }
            });
            integrationId = (string)registered.XPathSelectElement("integrationId");
        }
        catch (Problem problem) when (problem.Type == "urn:problem-type:pcsw:socialInquiry:integrationRunning")
        {
            // It was done before, and the problem says where.
            integrationId = (string)problem.Body.XPathSelectElement("integrationId");
        }
        Console.WriteLine("1. Integrate the person");

        // 2. Read the integration. Only an active one opens streams.
        var integration = await Call("GET", $"/integrations/{integrationId}");
        Console.WriteLine("2. Read the integration: " + (string)integration.XPathSelectElement("state"));

        // 3. See what is open. Which streams this code, this role and this day open, and why not the others. Build
        // your screen from it.
        var streams = await Call("GET", $"/integrations/{integrationId}/streams");
        Console.WriteLine("3. See what is open: " + (string)streams.XPathSelectElement("items/item[1]/name"));

        // 4. Consult a stream. dataFound and noDataFound are what the source said. incomplete is unknown: never show
        // it as "nothing".
        var dimona = await Call("GET", $"/integrations/{integrationId}/streams/dimona");
        Console.WriteLine("4. Consult a stream: " + (string)dimona.XPathSelectElement("outcome"));

        // 5. Compile a dossier. Several streams in one call. A part that fails does not stop the rest.
        var dossier = await Call("POST", $"/integrations/{integrationId}/dossiers", new {
            streams = new[] { "nationalRegister", "dimona", "unemployment" }
        });
        Console.WriteLine("5. Compile a dossier: " + (string)dossier.XPathSelectElement("streams/item[1]/state"));

        // 6. Meet a refusal. A refusal is an answer too: tell problems apart by their type.
        try
        {
            await Call("GET", "/integrations/00000000-0000-7000-8000-000000000000/streams/dimona");
        }
        catch (Problem problem)
        {
            Console.WriteLine("6. Meet a refusal: " + problem.Type);
        }

        // 7. Record the decision. A living wage. The code of the applicant changes, and the members of the household
        // follow.
        var decision = await Call("POST", $"/integrations/{integrationId}/decision", new {
            decidedOn = today,
            outcome = "granted",
            aids = new[] { "livingWage" },
            period = new { startDate = today, endDate = lastDay }
        });
        Console.WriteLine("7. Record the decision: " + (string)decision.XPathSelectElement("outcome"));

        // 8. Wait for the integration under the new code. The gateway repeats the change until the Bank confirms it.
        // Your software need not wait; here it does.
        string nextId = null;
        while (nextId == null)
        {
            var progress = await Call("GET", $"/integrations/{integrationId}/decision");
            var address = (string)progress.XPathSelectElement("persons/item[1]/next");
            if (address == null) await Task.Delay(1000);
            else nextId = address.Split('/').Last();
        }
        Console.WriteLine("8. Wait for the integration under the new code");

        // 9. End it. When aid ends, so does the integration, and with it every access.
        var ended = await Call("POST", $"/integrations/{nextId}/end", new { reason = "no longer aided" });
        Console.WriteLine("9. End it: " + (string)ended.XPathSelectElement("state"));
    }
}
