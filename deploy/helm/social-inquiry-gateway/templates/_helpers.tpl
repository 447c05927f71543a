{{- define "gateway.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 50 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "gateway.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* Labels of everything. */}}
{{- define "gateway.labels" -}}
{{ include "gateway.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "gateway.serviceAccount" -}}
{{- if .Values.serviceAccount.create }}{{ .Values.serviceAccount.name | default (include "gateway.name" .) }}{{ else }}{{ .Values.serviceAccount.name | default "default" }}{{ end }}
{{- end }}

{{- define "gateway.image" -}}
{{- $repository := required "image.repository: where is the image?" .Values.image.repository }}
{{- if .Values.image.digest }}{{ printf "%s@%s" $repository .Values.image.digest }}{{ else }}{{ printf "%s:%s" $repository (.Values.image.tag | default .Chart.AppVersion) }}{{ end }}
{{- end }}

{{/* What every pod of this chart is not allowed. */}}
{{- define "gateway.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "gateway.containerSecurity" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Variables that name the mounted files. Input: a dict of variable → source. */}}
{{- define "gateway.fileVariables" -}}
{{- range $variable := keys . | sortAlpha }}
- name: {{ $variable }}
  value: /etc/social-inquiry/{{ $variable }}
{{- end }}
{{- end }}

{{/* One volume with all files, so that it changes when a secret changes. Input: a dict of variable → source. */}}
{{- define "gateway.filesVolume" -}}
name: files
projected:
  # Read by owner and group (octal 440).
  defaultMode: 288
  sources:
{{- range $variable := keys . | sortAlpha }}
{{- $source := get $ $variable }}
    - {{ if $source.secret }}secret{{ else }}configMap{{ end }}:
        name: {{ $source.secret | default $source.configMap }}
        items: [{ key: {{ $source.key | quote }}, path: {{ $variable }} }]
{{- end }}
{{- end }}

{{/*
What may go out. Input: a list of the rules, then the names of those that are meant. One without peers is left out,
because a rule without peers would open every address; when none is left, nothing goes out.
*/}}
{{- define "gateway.egress" -}}
{{- $rules := first . }}
{{- $some := false }}
{{- range rest . }}
{{- $rule := get $rules . }}
{{- if $rule.peers }}
{{- $some = true }}
- to: {{ toYaml $rule.peers | nindent 4 }}
  ports:
{{- range $rule.ports }}
    - { protocol: TCP, port: {{ . }} }
{{- if eq (int .) 53 }}
    - { protocol: UDP, port: 53 }
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if not $some }}[]{{ end }}
{{- end }}
