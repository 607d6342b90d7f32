import type { LanguageData } from "../../lexicon.js";

export const gifts: LanguageData["gifts"] = {
  give: "regaló|regala|regalaron|regalar|regalará|ha regalado|había regalado|regalaba|obsequió con|obsequió|obsequia|obsequiaron|obsequió a|obsequiar|ha obsequiado|entregó|entrega|entregaron|entregar|ha entregado|entregaba|entregándole|le dio|dio|dieron|le ofreció|ofreció|ofrecieron|donó|donaron|trajo|llevó|llevaba|agasajó con|presentó|hizo entrega de|hicieron entrega de|brindó|condecoró con|impuso|le tendió|otorgó|envió|correspondió con|devolvió el gesto con",
  receive:
    "recibió un|recibió una|recibieron un|recibieron una|recibe un|recibe una|recibió de manos de|recibió de|recibió como regalo|ha recibido|recibió a cambio|aceptó|se llevó|se llevará|se marchó con|fue obsequiado con|fue obsequiada con|fue agasajado con|fue condecorado con",
  givenBy:
    "regalado por|regalada por|regalados por|regaladas por|obsequiado por|obsequiada por|obsequiados por|entregado por|entregada por|donado por|donada por|regalo de|regalo del|obsequio de|obsequio del|presente de|que le regaló|que le obsequió|que le entregó|enviado por|ofrecido por",
  nouns:
    "regaló|regalaron|regala|ha regalado|había regalado|obsequió|obsequió con|obsequió a|obsequiaron|ha obsequiado|regalo|regalos|obsequio|obsequios|presente|presentes|recuerdo|souvenir|detalle",
  with: "con",
  to: "a|al|para|a la",
  from: "de|por|del|de parte de|de manos de",
  notThings:
    "por|concluidas|concluida|discurso|discursos|entrevista|apoyo|apoyos|respaldo|declaración|declaraciones|garantía|garantías|oportunidad|ocasión|gracias|detalles|cartas credenciales|credenciales|informe|propuesta|propuestas|plan|planes|ayuda|ayudas|asistencia|condolencias|felicitación|felicitaciones|disculpa|disculpas|aprobación|permiso|prioridad|importancia|impulso|paso|pasos|advertencia|visión|prueba|pruebas|respuesta|respuestas|rueda de prensa|conferencia de prensa|recepción|bienvenida|préstamo|préstamos|crédito|créditos|financiación|financiamiento|dinero|formación|lectura|papel|mensaje|mensajes|señal|señales|esperanza|palabra|palabras|nombre|nombres|orden|tiempo|armas|misiles|tanques|vacunas|alimentos|paz|brindis|seguridad|servicios|información|cooperación|proyecto|invitación|mediación|alto el fuego|explicación|explicaciones|consejo|consejos|acceso|atención|compromiso|premio|posición|desafío|amenaza|riesgo|problema|lista|hoja de ruta|iniciativa|resultados|imagen|razón|derechos|estatus|territorio|control|poder|autoridad|mandato|bendición|luz verde|visto bueno|asilo|refugio|capacidad|tecnología|tropas|soldados|millón|millones|mil|donación|donaciones|subvenciones|escaño|plataforma|tribuna|visado|visados|visas|nacionalidad|petición|exigencias|condiciones|ultimátum|cena|almuerzo|banquete|cita|visita|hospitalidad|perspectiva|perspectivas|posibilidad|marco|fin|dimisión|renuncia|cuenta|mano|brazo|ventaja|honor|honores|preferencia|lugar|legitimidad|respiro|salida|concesiones|prensa|acuerdo|acuerdos|tratado|contrato|contratos|carta|sanciones|críticas|presidente|ministro|delegación|delegaciones|embajador|homólogo|mandatario|líder|relaciones|balance|vuelco|giro|marcha atrás|a conocer|por terminada|por superada|por hecho|comienzo|inicio|comunicado|cobertura|votos|voto|cifras|datos|noticia|novedad|ministros|sus|saludo|saludos|comparecencia|autonomía",
  complements:
    "tallado|tallada|grabado|grabada|hecho|hecha|fabricado|fabricada|elaborado|elaborada|bordado|bordada|adornado|firmado|firmada|que representa|que muestra|decorado|decorada|con|que|procedente|valorado|valorada|dedicado|dedicada|para|encuadernado|símbolo|inspirado|pintado|pintada|labrado|labrada",
  adjectiveEndings: "",
};
