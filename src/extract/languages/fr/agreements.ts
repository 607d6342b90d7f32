import type { LanguageData } from "../../lexicon.js";

export const agreements: LanguageData["agreements"] = {
  nouns: [
    [
      "MOU",
      "mémorandum|mémorandums|mémoranda|mémorandum d'entente|mémorandums d'entente|mémorandum d'accord|mémorandums d'accord|protocole d'accord|protocoles d'accord|protocole d'entente|protocoles d'entente|lettre d'intention|lettres d'intention|déclaration d'intention|déclarations d'intention",
    ],
    [
      "CURRENCY_SWAP",
      "accord d'échange de devises|échange de devises|accord de swap|swap de devises|swap|ligne de swap|accord de swap de devises|accord de change|accord d'échange de monnaies",
    ],
    [
      "TRADE_AGREEMENT",
      "accord de libre-échange|accords de libre-échange|accord commercial|accords commerciaux|traité de libre-échange|accord de commerce|accord de partenariat économique|accord économique et commercial",
    ],
    [
      "TREATY",
      "traité|traités|pacte|pactes|traité de paix|accord de paix|accords de paix|traité d'amitié|traité d'extradition|accord d'extradition|convention|conventions|convention d'extradition|convention fiscale|traité de partenariat stratégique|accord de défense|accords de défense|pacte de défense|traité de partenariat stratégique global|accord de coopération militaire|accord frontalier",
    ],
    [
      "JOINT_STATEMENT",
      "déclaration commune|déclarations communes|déclaration conjointe|déclarations conjointes|communiqué commun|communiqué conjoint|communiqués conjoints|communiqué final|déclaration finale|déclaration politique|déclaration|feuille de route commune|déclaration de",
    ],
    [
      "OTHER",
      "accord|accords|accord-cadre|accords-cadres|contrat|contrats|contrats commerciaux|accord de coopération|accords de coopération|entente|ententes|prêt|prêts|arrangement|document|documents|documents de coopération|instruments|feuille de route|plan d'action|commande|commandes|cessez-le-feu|trêve|convention de financement|accord de financement|accord de prêt|ligne de crédit|programme de coopération|partenariat|partenariats|textes",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "signé|signée|signés|signées|signe|signent|signer|signera|signeront|signait|signèrent|signa|signant|signature|signatures|paraphé|paraphée|paraphés|paraphées|parapher|parapheront|paraphent|scellé|scellée|sceller|conclu|conclue|conclus|conclues|conclure|conclut|conclura|ratifieront|noué|échangé|adopté|adoptée|adoptés|adoptées|approuvé|approuvée|publié|publiée|publiés|publiées|remporté|décroché|décrochée|finalisé|finalisée|apposé leur signature|souscrit|entériné|entérinée|endossé",
    ],
    [
      "RENEWED",
      "renouvelé|renouvelée|renouvelés|renouveler|renouvelle|renouvellent|renouvellement|reconduit|reconduite|reconduire|reconduction|prolongé|prolongée|prolonger|prolongation|prorogé|prorogée|proroger|prorogation|étendu",
    ],
    ["RATIFIED", "ratifié|ratifiée|ratifiés|ratifiées|ratifier|ratifie|ratification"],
    [
      "AGREED",
      "convenu|convenue|convenus|sont convenus|s'accordent|se sont accordés|sont tombés d'accord|tombés d'accord|se sont mis d'accord|mis d'accord|parvenu à|parvenus à|parviennent à|trouvé|trouvent|atteint|annoncé|annoncée|annoncés|annoncées|annonce|annoncent|accepté|décidé|se sont entendus|s'entendre|complètent|commande|commandé|engagés|s'engagent",
    ],
    [
      "PROPOSED",
      "proposé|proposée|proposent|propose|proposer|proposait|proposition|projet de|projet d'|négocier|négocient|négocie|négocié|négociation|négociations|souhaite|souhaitent|devrait être signé|devraient être signés|doit être signé|doivent être signés|sera signé|seront signés|devraient signer|devrait signer|doivent signer|doit signer|vont signer|va signer|signera|signeront|plaidé pour|appelé à|réclame|en vue d'un|pour un futur|espère signer|espèrent signer|envisagé|envisagent|discuté d'un",
    ],
    [
      "IN_FORCE",
      "entré en vigueur|entrée en vigueur|entrés en vigueur|entre en vigueur|en vigueur|prend effet|a pris effet|appliqué",
    ],
    ["LAPSED", "expiré|expirée|expire|caduc|caduque|dénoncé|rompu|rompue|suspendu|suspendue|résilié|devenu caduc"],
  ],
  levels: [
    [
      "BUSINESS",
      "entreprises|entreprise|sociétés|société|groupe|groupes|industriels|constructeur|constructeurs|avionneur|armateur|compagnie aérienne|compagnies|secteur privé|patronat|chambres de commerce|opérateur|énergéticien|électricien|pétrolier|chantier naval|chantiers navals|privés|filiale|producteur|géant|géants|start-up|chefs d'entreprise|patrons",
    ],
    [
      "STATE",
      "gouvernements|ministères|banques centrales|deux pays|deux parties|deux gouvernements|banque centrale|États|Etats|gouvernement|deux capitales",
    ],
  ],
  pledges:
    "promis|promet|promettent|s'est engagé à|s'est engagée à|s'engage à|s'engagent à|se sont engagés à|débloqué|débloque|débloquera|débloquer|investira|investiront|va investir|vont investir|fournira|versera|verser|accordera|accordé|octroyé|octroie|contribuera|a annoncé une aide|annoncé une aide|annoncé une enveloppe|a annoncé un don|consacrera|alloué|allouera|mettra sur la table|s'engageant à",
  about:
    "sur|concernant|portant sur|relatif à|relative à|dans les domaines|dans les domaines de|dans le domaine|dans le domaine de|en matière de|pour|à propos de|de|du|visant",
};
