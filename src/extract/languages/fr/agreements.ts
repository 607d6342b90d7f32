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
      "traité|traités|pacte|pactes|traité de paix|accord de paix|accords de paix|traité d'amitié|traité d'extradition|accord d'extradition|convention d'extradition|convention fiscale|traité de partenariat stratégique|pacte de défense|traité de partenariat stratégique global",
    ],
    [
      "JOINT_STATEMENT",
      "déclaration commune|déclarations communes|déclaration conjointe|déclarations conjointes|communiqué commun|communiqué conjoint|communiqués conjoints|communiqué final|déclaration finale|déclaration politique|déclaration|feuille de route commune|déclaration de",
    ],
    [
      "OTHER",
      "convention|conventions|accord|accords|accord-cadre|accords-cadres|contrat|contrats|contrats commerciaux|accord de coopération|accords de coopération|entente|ententes|prêt|prêts|arrangement|document|documents|documents de coopération|instruments|feuille de route|plan d'action|commande|commandes|cessez-le-feu|trêve|convention de financement|accord de financement|accord de prêt|ligne de crédit|programme de coopération|partenariat|partenariats|textes|crédit|crédits",
    ],
  ],
  verbs: [
    [
      "SIGNED",
      "signé|signée|signés|signées|signe|signent|signer|signera|signeront|signait|signèrent|signa|signant|signature|signatures|paraphé|paraphée|paraphés|paraphées|parapher|parapheront|paraphent|scellé|scellée|sceller|conclu|conclue|conclus|conclues|conclure|conclut|conclura|ratifieront|noué|échangé|adopté|adoptée|adoptés|adoptées|approuvé|approuvée|publié|publiée|publiés|publiées|remporté|décroché|décrochée|finalisé|finalisée|apposé leur signature|souscrit|entériné|entérinée|endossé|signature de|la signature|ont signé|a signé|co-signé|cosigné|concluent|conclusion d'|conclusion de|conclusion du|échange de|échangés|ont échangé|adhéré à|adhère à|adhésion à|attribué|obtenu|obtient|passé|passent|scellent|scelle|scellés|scellées|paraphe|avalisé|avaliser|apposé leurs signatures|paraphera|conclurent|scellera|scelleront|paraphaient|rapporté|rapporte|rapportera|raflé|rafle|empoché|empoche|apposé leur signature au bas de|engrangé|engrange|ramené|contracté|contracte",
    ],
    [
      "RENEWED",
      "renouvelé|renouvelée|renouvelés|renouveler|renouvelle|renouvellent|renouvellement|reconduit|reconduite|reconduire|reconduction|prolongé|prolongée|prolonger|prolongation|prorogé|prorogée|proroger|prorogation|étendu|reconduits|étendent|prolongent|prolonge|actualisé|relancé|ravivé",
    ],
    ["RATIFIED", "ratifié|ratifiée|ratifiés|ratifiées|ratifier|ratifie|ratification|ratifient|ratifiait|ratifié par"],
    [
      "AGREED",
      "convenu|convenue|convenus|sont convenus|s'accordent|se sont accordés|sont tombés d'accord|tombés d'accord|se sont mis d'accord|mis d'accord|parvenu à|parvenus à|parviennent à|trouvé|trouvent|atteint|annoncé|annoncée|annoncés|annoncées|annonce|annoncent|accepté|décidé|se sont entendus|s'entendre|commande|commandé|engagés|s'engagent|accordés sur|tombent d'accord|entendus sur|s'entendent|trouvé un|trouver|parvenir à|parvient à|atteindre|conclu à|dévoilé|dévoilée|dévoilés|dévoilent|présenté|présentée|adopté|adoptée|adoptés|adoptées|adoptent|adopte|adoption|approuvé|approuvée|publié|publiée|publiés|publient|publie|publication|émis|rendu public|rendue publique|diffusé|diffusée|salué|saluent|salue|négocié par|issue de|lancé|lancée|lancent|accordé|accordée|octroyé|octroyée|accorde|accordent|confirmé|entériné|entérinée|affirment dans|réaffirmé dans|validé|validée|annonce de|décidé de|arraché|arrachée",
    ],
    [
      "PROPOSED",
      "proposé|proposée|proposent|propose|proposer|proposait|proposition|projet de|projet d'|négocier|négocient|négocie|négocié|négociation|négociations|souhaite|souhaitent|devrait être signé|devraient être signés|doit être signé|doivent être signés|sera signé|seront signés|devraient signer|devrait signer|doivent signer|doit signer|vont signer|va signer|signera|signeront|plaidé pour|appelé à|réclame|en vue d'un|pour un futur|espère signer|espèrent signer|envisagé|envisagent|discuté d'un|offert|offre|travaillent à|travaille à|travailler à|discutent d'|discuté|évoqué|évoquent|en cours de négociation|négociations sur|négociations pour|pourparlers sur|vers un|vers une|en chantier|à l'étude|ambitionne",
    ],
    [
      "IN_FORCE",
      "entré en vigueur|entrée en vigueur|entrés en vigueur|entre en vigueur|en vigueur|prend effet|a pris effet|appliqué|entrer en vigueur|entrent en vigueur|entrera en vigueur",
    ],
    [
      "LAPSED",
      "expiré|expirée|expire|caduc|caduque|dénoncé|rompu|rompue|suspendu|suspendue|résilié|devenu caduc|retiré de|se retire de|s'est retiré de|s'est retirée de|retrait de|retrait du|sorti de|quitté|dénonce|abrogé|annulé|annulée|suspend|abandonné|déchiré",
    ],
  ],
  levels: [
    [
      "BUSINESS",
      "entreprises|entreprise|sociétés|société|groupe|groupes|industriels|constructeur|constructeurs|avionneur|armateur|compagnie aérienne|compagnies|secteur privé|patronat|chambres de commerce|opérateur|énergéticien|électricien|pétrolier|chantier naval|chantiers navals|privés|filiale|producteur|géant|géants|start-up|chefs d'entreprise|patrons",
    ],
    ["STATE", "gouvernements|ministères|banques centrales|banque centrale|États|Etats|gouvernement"],
  ],
  pledges:
    "promis|promet|promettent|s'est engagé à|s'est engagée à|s'engage à|s'engagent à|se sont engagés à|débloqué|débloque|débloquera|débloquer|investira|investiront|va investir|vont investir|fournira|versera|verser|accordera|accordé|octroyé|octroie|contribuera|a annoncé une aide|annoncé une aide|annoncé une enveloppe|a annoncé un don|consacrera|alloué|allouera|mettra sur la table|s'engageant à|confirmé le versement|annoncé le versement|mettra|met sur la table|ont promis|avaient promis|avait promis|apportera|apporte|financera|alloue|consacre|promise|promises|débloqués|débloquées|débloquée|versé|versée|versés|versées|accordée|accordés|accordées|octroyée|octroyés|octroyées|octroiera|octroieront|allouée|alloués|allouées|allouent|consacré|consacrée|consacrés|consacrées|consacrent|consacreront|financer|financé|financée|financeront|injectera|injecter|injectent|injecte|mobilisera|mobiliser|mobilisé|mobilisés|dégagera|dégagé|prêtera|prêteront|va prêter|vont prêter|prêter|va verser|vont verser|va accorder|vont accorder|va débloquer|s'est engagé|s'est engagée|s'engagent|mettront|offrira|offre|a offert|apporteront|apporter|va financer|va consacrer|met|mettent|va mettre|mis",
  about:
    "sur|concernant|portant sur|relatif à|relative à|dans les domaines|dans les domaines de|dans le domaine|dans le domaine de|en matière de|pour|à propos de|de|du|visant",
  whenSigned:
    "partenariat|partenariats|partenariat stratégique|commande|commandes|textes|texte|programme|programme de coopération|plan|paquet|cadre|lettre|lettres|charte|engagement|engagements|papiers|actes|coentreprise|concession|échange de lettres|bail|projets|feuille de route commune|co-entreprise|fonds|fonds commun|enveloppe|garantie|facilité|compromis|marché|bon de commande|financement|financements|emprunt|emprunts",
  general: "accord|accords|entente|ententes|document|documents|texte|textes|pacte|pactes|instruments|compromis",
  plurals:
    "mémorandums|mémoranda|protocoles|lettres|déclarations|accords|accords-cadres|contrats|traités|pactes|conventions|communiqués|ententes|prêts|documents|instruments|commandes|partenariats|textes|programmes|projets|engagements|actes|papiers|arrangements|lignes|emprunts",
  notNouns:
    "d'accord|en accord|document d'identité|documents d'identité|chef du protocole|cheffe du protocole|dans une déclaration|une déclaration à la presse|déclaration de guerre|déclaration d'indépendance|sa déclaration|contrat de travail|convention démocrate|accord tacite|par convention|d'un commun accord|commun accord|nouvelle donne|pacte vert|pacte de varsovie|plan de paix|contrat social|terrain d'entente|bonne entente|l'entente est|ordre mondial|accord de principe avec lui-même|protocole sanitaire|protocole de l'Élysée|service du protocole|document de travail|documents secrets|documents classifiés|sous contrat|déclaration conjointe à la presse|déclaration commune à la presse|déclarations à la presse|déclaration conjointe devant|sur le plan|ministre du plan|plan large|au fond",
  links: "de|d'|du|pour un|sur un",
  definite: "au aux",
  signing:
    "signé|signée|signés|signées|signe|signent|signer|signera|signeront|signait|signèrent|signa|signant|paraphé|paraphée|paraphés|paraphées|parapher|paraphent|apposé leur signature|apposé sa signature|cosigné|cosignée|contresigné|contresignée",
  witnessed:
    "assisté à|assistent à|assistait à|présidé|supervisé|en présence de|en présence|assisté|sous les yeux de|sous les yeux",
  wanted:
    "veut|veulent|voudrait|voudraient|souhaite|souhaitent|espère|espèrent|devrait|devraient|doit|doivent|va|vont|prévoit de|prévoient de|compte|comptent|entend|entendent|prêt à|prêts à|s'apprête à|s'apprêtent à|envisage de|envisagent de|sera|seront|prochainement|bientôt|en vue de|pourraient bientôt|appelé à|appelés à|appelée à|sur le point de|visant à|vise à|visent à",
  no: "pas d'|pas de|aucun|aucune|sans|ni|faute d'|faute de|éventuel|éventuelle|possible|hypothétique|quelconque|un tel|au lieu d'|absence d'|absence de|prétendu|prétendue|pas d'",
  unmade:
    "échoué à|échouent à|échoue à|refusé de|refuse de|refusent de|refusé|refuse|refusant|rejeté|rejette|rejettent|exigé|exige|exigent|exigeait|réclamé|réclame|réclament|réclamait|appelé à|appelle à|appellent à|appelant à|plaidé pour|plaide pour|espoir d'un|espoirs d'un|espoir d'|chances d'|chance d'|perspective d'|perspectives d'|si|pourrait|pourraient|démenti|dément|nié|nie|s'oppose à|opposé à|opposée à|opposés à|contre|besoin d'|violé|viole|violation de|violation d'|violer|en quête d'|insisté sur|insiste sur|écarté|écarte|exclu|exclut|bloqué|bloque|loin d'|faute de|demandé|demande|demandent|demandant|n'a pas|n'ont pas|s'il",
  including:
    "dont|parmi lesquels|parmi lesquelles|notamment|y compris|entre autres|parmi eux|parmi elles|à commencer par|ainsi que|incluant|comprenant",
  each: "l'un de|l'une de|un autre de|une autre de|l'autre de|un second de|une seconde de|l'un pour|l'autre pour|un premier de|l'une, de|l'autre, de|l'un, de|l'une, d'un montant de|l'autre, d'un montant de|l'un d'un montant de|l'autre d'un montant de|la plus importante, de|le plus important, de|la plus grosse, de|le plus gros, de|la principale, de|le principal, de|la plus importante, d'un montant de|le plus important, d'un montant de",
  eachAbout:
    "un autre sur|une autre sur|l'un sur|l'autre sur|un second sur|une seconde sur|un troisième sur|un deuxième sur|une deuxième sur|un autre portant sur|un autre relatif|un autre pour",
  further:
    "un deuxième|une deuxième|un second|une seconde|un troisième|une troisième|aussi|également|autre|autres|par ailleurs|en outre|supplémentaire|supplémentaires|séparé|séparément|précédent|précédente|ancien|ancienne|de plus|outre|à côté de|en parallèle|nouvel accord distinct",
  between: "entre|liant",
  with: "avec|au|aux|à la|en faveur de|auprès de",
  at: "à|en|au|aux|près de|dans",
  by: "par",
  publicBodies:
    "ministère|ministères|agence|commission|conseil|parlement|assemblée|sénat|gouvernement|banque centrale|banque de|banque mondiale|union|comité|secrétariat|autorité|cour|tribunal|université|institut|académie|armée|marine|organisation|fédération|ligue|forum|fonds|OTAN|centre|service|cabinet|association|communauté|alliance|préfecture|direction|office|haut-commissariat",
  orders:
    "commandé|commande|commandent|commander|commandera|acheté|achète|achètent|achètera|achèteront|acheter|va acheter|acquis|acquérir|acquiert|acquerra|livrera|livrer|livreront|construira|construire|construiront|fournira|fournir|remporté|remporte|décroché|décroche|vendu|vend|vendra|vendre|achat de|vente de|obtenu un contrat|s'est vu attribuer",
  worth:
    "d'une valeur|d'un montant|pour un montant|pour une valeur|d'un total|pour un total|s'élève à|s'élèvent à|s'élevant à|estimé à|estimée à|évalué à|évaluée à|évalués à|doté de|dotée de|porte sur|valable|court sur|d'une durée|représente|à hauteur de|chiffré à",
  notAmounts:
    "échanges commerciaux|commerce bilatéral|échanges bilatéraux|échanges|volume des échanges|chiffre d'affaires|exportations|importations|exporté|importé|PIB|produit intérieur brut|budget|déficit|excédent|dette|le baril|par baril|la tonne|par tonne|amende|pertes|dégâts|réserves|valorisation|coûte|coûté|coût|droits de douane sur|commerce entre|par habitant|jusqu'ici|jusqu'à présent|depuis 2022|depuis le début|rançon|dépenses militaires|fortune",
};
